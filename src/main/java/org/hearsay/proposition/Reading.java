package org.hearsay.proposition;

import java.util.List;

/**
 * A statement with its words.
 *
 * @param words those of the passage, in text order, punctuation included
 */
public record Reading(Assertion assertion, List<Word> words) {

  public Reading {
    words = List.copyOf(words);
  }

  /** The words of what is said. */
  public List<Word> content() {
    return words.stream().filter(it -> it.part() == Word.Part.CONTENT).toList();
  }
}
