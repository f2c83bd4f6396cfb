package org.hearsay.contradiction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.proposition.Word;

/**
 * What two texts have in common.
 *
 * @param names lemmas of shared names with how much they tell, in nats
 * @param matter lemmas of other shared words with how much they tell
 */
record SharedMatter(Map<String, Double> names, Map<String, Double> matter) {

  /** In nats: words that stand in more than about one article of five say too little. */
  private static final double TELLING = 1.6;

  /** Words of reporting, which say nothing of what is reported. */
  private static final Set<String> REPORTING =
      Set.of(
          "claim",
          "deny",
          "say",
          "tell",
          "report",
          "statement",
          "remark",
          "comment",
          "assert",
          "assertion",
          "allegation",
          "accusation",
          "charge",
          "dispute",
          "reject",
          "evidence",
          "later",
          "week",
          "month",
          "day",
          "year",
          "interview",
          "spokesman",
          "spokeswoman",
          "accord",
          "insist",
          "add",
          "ask",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mr",
          "mrs",
          "ms",
          "sen",
          "rep",
          "gov",
          "president",
          "senator",
          "governor",
          "secretary",
          "former",
          "republican",
          "democratic",
          "democrat",
          "candidate",
          "director",
          "united",
          "states",
          "state");

  SharedMatter {
    names = new TreeMap<>(names);
    matter = new TreeMap<>(matter);
  }

  static SharedMatter of(List<Word> ones, List<Word> others) {
    Map<String, Word> here = telling(ones);
    Map<String, Word> there = telling(others);
    Map<String, Double> names = new TreeMap<>();
    Map<String, Double> matter = new TreeMap<>();
    here.forEach((lemma, word) -> {
      Word twin = there.get(lemma);
      if (twin != null && isName(word) && isName(twin)) {
        names.put(lemma, word.information());
      } else if (twin != null && word.information() >= TELLING) {
        matter.put(lemma, word.information());
      }
    });
    return new SharedMatter(names, matter);
  }

  /** The words that say what a text is about, by their lemmas, each where it stands first. */
  static Map<String, Word> telling(List<Word> words) {
    return telling(words, true);
  }

  /** The same of a phrase within a sentence, whose first word may be a name. */
  static Map<String, Word> tellingOf(List<Word> phrase) {
    return telling(phrase, false);
  }

  private static Map<String, Word> telling(List<Word> words, boolean isSentence) {
    Map<String, Word> found = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean first = i == 0 && isSentence;
      boolean telling = word.information() >= TELLING || (!first && isName(word));
      if (telling
          && !REPORTING.contains(word.lemma())
          && Character.isLetterOrDigit(word.form().codePointAt(0))) {
        found.putIfAbsent(word.lemma(), word);
      }
    }
    return found;
  }

  private static boolean isName(Word word) {
    return word.information() > 0 && Arguments.isName(word);
  }

  /** How much all shared words tell together, in nats. */
  double information() {
    return sum(names) + matterInformation();
  }

  /** How much the shared words that are no names tell together, in nats. */
  double matterInformation() {
    return sum(matter);
  }

  boolean has(String lemma) {
    return names.containsKey(lemma) || matter.containsKey(lemma);
  }

  private static double sum(Map<String, Double> words) {
    return words.values().stream().mapToDouble(it -> it).sum();
  }
}
