package org.hearsay.evaluation;

import java.util.OptionalDouble;

/**
 * An attribution that was found and is to be judged.
 *
 * @param confidence from 0 to 1 that it is right; empty if whoever found it does not tell
 */
public record Found(Parts parts, OptionalDouble confidence) {}
