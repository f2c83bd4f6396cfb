/**
 * Whether statements may conflict, and in which way. Judges what it is given: knows neither the
 * store nor RDF.
 */
@NullMarked
package org.hearsay.contradiction;

import org.jspecify.annotations.NullMarked;
