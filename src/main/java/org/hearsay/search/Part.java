package org.hearsay.search;

/**
 * Part of a text.
 *
 * @param marked whether it is what was looked for
 */
public record Part(String text, boolean marked) {}
