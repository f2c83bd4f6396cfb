package org.hearsay.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.claim.Edit;
import org.hearsay.claim.QuotedWord;

/** How much hangs on other words in a quotation. */
final class Alteration {

  private static final Set<String> NEGATION =
      Set.of(
          "not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without", "nowhere",
          "cannot", "hardly", "barely");

  /** Words that turn what is said, small as they are. */
  private static final Set<String> TURNING =
      Set.of(
          "like",
          "unlike",
          "against",
          "before",
          "after",
          "if",
          "unless",
          "until",
          "except",
          "all",
          "some",
          "any",
          "every",
          "few",
          "many",
          "most",
          "more",
          "less",
          "always",
          "sometimes",
          "may",
          "might",
          "must",
          "should",
          "only",
          "or",
          "but",
          "because",
          "under",
          "over");

  private static final List<Set<String>> PERSONS =
      List.of(
          Set.of("i", "me", "my", "mine", "myself"),
          Set.of("we", "us", "our", "ours", "ourselves"),
          Set.of("you", "your", "yours"),
          Set.of("he", "him", "his", "himself"),
          Set.of("she", "her", "hers", "herself"),
          Set.of("they", "them", "their", "theirs"));

  private static final Set<String> SMALL =
      Set.of(
          "a",
          "an",
          "the",
          "this",
          "that",
          "these",
          "those",
          "it",
          "its",
          "there",
          "here",
          "of",
          "to",
          "in",
          "on",
          "at",
          "for",
          "by",
          "with",
          "from",
          "as",
          "about",
          "into",
          "than",
          "and",
          "so",
          "then",
          "now",
          "well",
          "just",
          "very",
          "really",
          "also",
          "too",
          "even",
          "still",
          "actually",
          "quite",
          "pretty",
          "be",
          "is",
          "are",
          "was",
          "were",
          "am",
          "been",
          "being",
          "do",
          "does",
          "did",
          "have",
          "has",
          "had",
          "will",
          "would",
          "shall",
          "can",
          "could",
          "who",
          "which",
          "what",
          "when",
          "where",
          "how",
          "though",
          "although",
          "while",
          "ok",
          "yes",
          "oh",
          "look",
          "'s",
          "'d",
          "*",
          "going",
          "gonna",
          "got",
          "get",
          "that's",
          "percent",
          "kind",
          "sort",
          "right",
          "through",
          "up",
          "out",
          "upon",
          "toward",
          "towards",
          "such");

  /** What speakers put in and outlets leave out. */
  private static final Set<String> FILLING =
      Set.of(
          "well",
          "you know",
          "i mean",
          "oh",
          "ok",
          "look",
          "folks",
          "and",
          "so",
          "but",
          "now",
          "yes",
          "'s",
          "sort of",
          "kind of",
          "by the way");

  private Alteration() {}

  /** The most that hangs on one of the differences; empty if nothing does. */
  static Optional<Severity> severity(List<Edit> edits) {
    Optional<Severity> worst = Optional.empty();
    for (Edit edit : edits) {
      Optional<Severity> found = isOrder(edit, edits) ? Optional.of(Severity.MATERIAL) : of(edit);
      if (found.isPresent() && (worst.isEmpty() || found.get().compareTo(worst.get()) > 0)) {
        worst = found;
      }
    }
    return worst;
  }

  /** The differences on which something hangs. */
  static List<Edit> telling(List<Edit> edits) {
    return edits.stream().filter(it -> isOrder(it, edits) || of(it).isPresent()).toList();
  }

  /** Whether the words stand at another place of the other quotation. */
  private static boolean isOrder(Edit edit, List<Edit> edits) {
    return edits.stream()
        .anyMatch(it ->
            text(it.one()).equals(text(edit.other())) && text(it.other()).equals(text(edit.one())));
  }

  private static Optional<Severity> of(Edit edit) {
    if (isFilling(edit)) {
      return Optional.empty();
    }
    Set<String> left = lemmas(edit.one());
    Set<String> right = lemmas(edit.other());
    Set<String> changed = new TreeSet<>(left);
    changed.addAll(right);
    changed.removeIf(it -> left.contains(it) && right.contains(it));
    if (changed.stream().anyMatch(it -> NEGATION.contains(it) || TURNING.contains(it))) {
      return Optional.of(Severity.MATERIAL);
    }
    if (!edit.one().isEmpty() && !edit.other().isEmpty() && persons(left, right)) {
      return Optional.of(Severity.MATERIAL);
    }
    boolean small = changed.stream().allMatch(it -> SMALL.contains(it) || isPerson(it));
    return Optional.of(small ? Severity.VERBAL : Severity.MATERIAL);
  }

  private static boolean isFilling(Edit edit) {
    boolean left = edit.one().isEmpty() || FILLING.contains(text(edit.one()));
    boolean right = edit.other().isEmpty() || FILLING.contains(text(edit.other()));
    return left && right;
  }

  /** Whether one person stands for another: "my" for "his". */
  private static boolean persons(Set<String> left, Set<String> right) {
    return PERSONS.stream()
        .anyMatch(person ->
            left.stream().anyMatch(person::contains)
                && right.stream().noneMatch(person::contains)
                && right.stream().anyMatch(Alteration::isPerson));
  }

  private static boolean isPerson(String word) {
    return PERSONS.stream().anyMatch(it -> it.contains(word));
  }

  /** Base forms; where a plural has an entry of its own, that of the singular. */
  private static Set<String> lemmas(List<QuotedWord> words) {
    return words.stream()
        .map(it ->
            SMALL.contains(it.form()) || isPerson(it.form()) ? it.form() : singular(it.lemma()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String singular(String lemma) {
    boolean plural = lemma.length() > 3 && lemma.endsWith("s") && !lemma.endsWith("ss");
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  private static String text(List<QuotedWord> words) {
    return words.stream().map(QuotedWord::form).collect(Collectors.joining(" "));
  }
}
