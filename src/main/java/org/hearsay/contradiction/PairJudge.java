package org.hearsay.contradiction;

import java.util.Optional;
import org.hearsay.proposition.Reading;

/**
 * Judges two statements by one kind of conflict. Pure and thread-safe: the answer depends on the
 * two alone, so it is the same in whatever order statements came in.
 */
public interface PairJudge {

  Kind kind();

  /** By which keys this statement is brought together with others. */
  Keys keys(Reading reading);

  /** How many days at most may lie between the days on which the two articles appeared. */
  int days();

  /** Whether two statements of one article are compared, too. */
  default boolean withinArticle() {
    return kind() == Kind.REVERSAL || kind() == Kind.DENIAL;
  }

  /**
   * Whether the two may conflict.
   *
   * @param one the earlier published one; of one day, the one with the smaller IRI
   */
  Optional<Judgement> judge(Reading one, Reading other);
}
