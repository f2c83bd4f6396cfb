/** Statements as RDF; the only place that decides which triple says what. */
@NullMarked
package org.hearsay.rdf;

import org.jspecify.annotations.NullMarked;
