package org.hearsay.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Finding;

/**
 * The words that a conflict rests on. They stay what they are where an extractor cuts statements in
 * another way, which gives the statements other IRIs.
 *
 * @param words in lower case, by what the IRIs of the statements of their article begin with
 */
record Grounds(Map<String, Set<String>> words) {

  /** Half of the words, as an extractor that cuts one away may take others with it. */
  private static final double ENOUGH = 0.5;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");

  static Grounds of(Case found) {
    return of(found.between(), found.evidence());
  }

  static Grounds of(Finding finding) {
    return of(finding.between(), finding.evidence());
  }

  private static Grounds of(Collection<String> between, Collection<Evidence> evidence) {
    Map<String, Set<String>> words = new TreeMap<>();
    between.forEach(it -> words.computeIfAbsent(Cited.article(it), key -> new TreeSet<>()));
    evidence.forEach(it ->
        words
            .computeIfAbsent(Cited.article(it.statement()), key -> new TreeSet<>())
            .addAll(words(it.words())));
    return new Grounds(words);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    SPACE
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .map(it -> EDGES.matcher(it).replaceAll(""))
        .filter(it -> !it.isEmpty())
        .forEach(words::add);
    return words;
  }

  /** The articles of its statements. */
  Set<String> articles() {
    return words.keySet();
  }

  /** Whether both are about one conflict of the same articles, as far as words tell. */
  boolean areLike(Grounds other) {
    return likeness(other) >= ENOUGH;
  }

  /**
   * The part of the words of one that the other has, too, in the article where that is least; 0 if
   * the articles are not the same.
   */
  double likeness(Grounds other) {
    return articles().equals(other.articles())
        ? articles().stream().mapToDouble(it -> shared(it, other)).min().orElse(0)
        : 0;
  }

  private double shared(String article, Grounds other) {
    Set<String> ours = words.getOrDefault(article, Set.of());
    Set<String> theirs = other.words.getOrDefault(article, Set.of());
    long both = ours.stream().filter(theirs::contains).count();
    int fewer = Math.min(ours.size(), theirs.size());
    return fewer == 0 ? 0 : (double) both / fewer;
  }
}
