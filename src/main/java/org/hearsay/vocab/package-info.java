/**
 * The names of the terms in {@code ontology/}, and of the few terms of other vocabularies that Jena
 * has no constants for. Nothing here says what a term means: that is written once, in the ontology.
 */
@NullMarked
package org.hearsay.vocab;

import org.jspecify.annotations.NullMarked;
