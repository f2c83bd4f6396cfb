/**
 * Words, paragraphs, quotation marks and sentences of an article; the only package that knows the
 * natural-language library.
 */
@NullMarked
package org.hearsay.language;

import org.jspecify.annotations.NullMarked;
