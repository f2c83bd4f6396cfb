/**
 * The URIs of things and the documents about them: {@code id/…} names a thing and sends its client
 * to {@code doc/…}, which tells of it in the format that the client wants.
 */
@NullMarked
package org.hearsay.dereference;

import org.jspecify.annotations.NullMarked;
