package org.hearsay.description;

/** How often something occurs. */
public record Tally(Ref ref, long count) {}
