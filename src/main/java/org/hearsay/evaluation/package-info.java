/**
 * How good the extraction is: compares attributions found with those that people marked, counts,
 * and shows the errors.
 */
@NullMarked
package org.hearsay.evaluation;

import org.jspecify.annotations.NullMarked;
