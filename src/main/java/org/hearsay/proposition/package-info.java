/**
 * What a statement says, in a form that two statements can be compared by: words with their base
 * forms, quotations, numbers and dates with what they measure, negation, and the side taken.
 */
@NullMarked
package org.hearsay.proposition;

import org.jspecify.annotations.NullMarked;
