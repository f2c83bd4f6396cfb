package org.hearsay.identity;

import java.time.Instant;

/**
 * Who decided something, when and why.
 *
 * @param by the name of a person
 * @param when to the millisecond; of two decisions the later one counts
 * @param reason in the person's words; may be empty
 */
public record Made(String by, Instant when, String reason) {}
