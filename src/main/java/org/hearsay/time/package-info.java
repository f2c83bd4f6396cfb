/**
 * Which day or period an expression of time refers to, and so when something was said.
 *
 * <p>Expressions are anchored to the publication date. Where that is unknown, only what the words
 * themselves fix is said.
 */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
