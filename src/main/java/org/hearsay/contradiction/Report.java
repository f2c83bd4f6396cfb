package org.hearsay.contradiction;

import java.util.List;
import java.util.Optional;
import org.hearsay.proposition.Word;

/**
 * That a sentence itself says that somebody contradicts somebody, himself or a claim.
 *
 * @param cue the words that say so; never empty
 * @param who those who do so; empty if the sentence does not name them
 * @param what whom or what they contradict; empty if the sentence does not say
 * @param sentence all words of the sentence
 */
record Report(
    Family family,
    double confidence,
    List<Word> cue,
    List<Word> who,
    List<Word> what,
    List<Word> sentence) {

  /** What is reported, and how grave that is. */
  enum Family {
    DENIAL("a denial", Severity.MATERIAL),
    DISPUTE("a dispute", Severity.MATERIAL),
    CONTRADICTION("a contradiction", Severity.MATERIAL),
    REVERSAL("a change of what was said before", Severity.MATERIAL),
    FALSEHOOD("that something said is not true", Severity.MATERIAL),
    INCONSISTENCY("accounts that do not agree", Severity.MATERIAL),
    UNSUPPORTED("that something was said without evidence", Severity.VERBAL),
    REJECTION("a rejection of what others say", Severity.VERBAL),
    DESPITE("something that stands against what was said", Severity.VERBAL);

    private final String noun;
    private final Severity severity;

    Family(String noun, Severity severity) {
      this.noun = noun;
      this.severity = severity;
    }

    String noun() {
      return noun;
    }

    Severity severity() {
      return severity;
    }

    static Optional<Family> find(String name) {
      return List.of(values()).stream().filter(it -> it.name().equals(name)).findFirst();
    }
  }

  Report {
    cue = List.copyOf(cue);
    who = List.copyOf(who);
    what = List.copyOf(what);
    sentence = List.copyOf(sentence);
  }
}
