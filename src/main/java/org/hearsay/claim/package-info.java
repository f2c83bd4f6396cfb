/**
 * Statements of several articles that carry the same proposition, and the renderings of one
 * quotation.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
