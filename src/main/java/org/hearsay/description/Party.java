package org.hearsay.description;

/**
 * One who speaks, is addressed, spoken of, or passes on.
 *
 * @param named whether it is known beyond its article
 * @param kind such as {@code person} or {@code anonymous}
 */
public record Party(Ref ref, boolean named, String kind) {}
