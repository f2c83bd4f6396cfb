package org.hearsay.store;

/**
 * How much a store holds.
 *
 * @param entities those with a label in the graph of entities
 * @param quads in all graphs
 */
public record Counts(long articles, long statements, long entities, long quads) {}
