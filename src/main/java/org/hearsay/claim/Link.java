package org.hearsay.claim;

/**
 * That two statements carry the same proposition.
 *
 * @param one the IRI of the one
 * @param other the IRI of the other
 * @param opposed whether they take opposite sides: one denies what the other says
 */
public record Link(String one, String other, boolean opposed) {}
