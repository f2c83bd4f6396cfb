package org.hearsay.proposition;

/**
 * Who is reported to have said something.
 *
 * @param iri of an entity, or of an unnamed party of one article
 * @param label a name, or the words of the article
 * @param named whether it is known who it is: an entity, no unnamed or unresolved party
 */
public record Speaker(String iri, String label, boolean named) {}
