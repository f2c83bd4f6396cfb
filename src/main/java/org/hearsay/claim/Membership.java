package org.hearsay.claim;

/**
 * That a statement carries the proposition of a claim.
 *
 * @param statement its IRI
 */
public record Membership(String statement, Side side) {}
