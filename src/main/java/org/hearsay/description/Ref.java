package org.hearsay.description;

/**
 * Something that is spoken of, by IRI and name.
 *
 * @param label for people; the end of the IRI where nobody gave a name
 */
public record Ref(String iri, String label) {}
