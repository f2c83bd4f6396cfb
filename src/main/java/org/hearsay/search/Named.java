package org.hearsay.search;

/**
 * Something with a name.
 *
 * @param iri of an entity, or of an unnamed party of an article
 * @param name the IRI itself if the data have none
 */
public record Named(String iri, String name) {}
