/**
 * What the store knows of one resource: its triples, with what links to it, and the facts that a
 * page tells.
 */
@NullMarked
package org.hearsay.description;

import org.jspecify.annotations.NullMarked;
