package org.hearsay.evaluation;

import java.util.OptionalDouble;
import org.hearsay.statement.Directness;

/**
 * An attribution, marked by a person or found, as it is compared.
 *
 * @param source tokens
 * @param head the tokens of the source that name it; empty if there is no source
 * @param cue tokens
 * @param content tokens
 * @param characters the code points of the content that are no white space
 * @param cueClass the act of the cue by the lexicon, {@link Scorer#OTHER_CUE} or {@link
 *     Scorer#NO_CUE}
 * @param confidence of one that was found
 */
record Item(
    Parts parts,
    Indices source,
    Indices head,
    Indices cue,
    Indices content,
    Indices characters,
    Directness directness,
    String cueClass,
    OptionalDouble confidence) {

  /** The share of the tokens of both contents that both have; from 0 to 1. */
  double overlap(Item other) {
    int common = content.common(other.content);
    return common == 0 ? 0 : (double) common / (content.size() + other.content.size() - common);
  }

  /** Whether one that was found names this source; any does if this has none. */
  boolean hasSourceOf(Item found) {
    return source.isEmpty() || head.meets(found.source);
  }
}
