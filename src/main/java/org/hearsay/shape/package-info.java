/**
 * Conformance of a graph to the shapes in {@code ontology/shapes.ttl}. A result is a value with a
 * sentence that a person understands; nothing here decides what to do about it.
 */
@NullMarked
package org.hearsay.shape;

import org.jspecify.annotations.NullMarked;
