package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.article.Span;
import org.hearsay.attribution.MarkedText.Expected;
import org.hearsay.attribution.MarkedText.Part;
import org.hearsay.attribution.MarkedText.Role;
import org.hearsay.attribution.MarkedText.Words;
import org.hearsay.language.AnnotatedArticle;

/** Compares what is found in a text with what is marked in it, by words and quotation marks. */
final class CaseComparison {

  private static final Words NONE = new Words(List.of(), List.of());

  private final MarkedText marked;
  private final AnnotatedArticle article;

  CaseComparison(MarkedText marked, AnnotatedArticle article) {
    this.marked = marked;
    this.article = article;
  }

  /** What differs, one attribution a paragraph; empty if nothing does. */
  String differences(List<Attribution> found) {
    List<Attribution> left = new ArrayList<>(found);
    StringBuilder differences = new StringBuilder();
    for (Expected expected : marked.attributions()) {
      left.stream()
          .filter(it -> isSame(expected, partsOf(it)))
          .findFirst()
          .ifPresentOrElse(
              left::remove, () -> differences.append("missing\n").append(shown(expected)));
    }
    for (Attribution attribution : left) {
      differences
          .append("found (%s %.2f)%n".formatted(attribution.rule(), attribution.confidence()))
          .append(shown(partsOf(attribution)));
    }
    return differences.toString();
  }

  private boolean isSame(Expected expected, Map<Part, List<Span>> found) {
    return expected.parts().keySet().equals(found.keySet())
        && found.entrySet().stream()
            .allMatch(
                it -> isSame(expected.parts().getOrDefault(it.getKey(), NONE), it.getValue()));
  }

  private boolean isSame(Words expected, List<Span> found) {
    BitSet needed = words(expected.all());
    needed.andNot(words(expected.optional()));
    BitSet allowed = words(expected.all());
    BitSet has = words(found);
    needed.andNot(has);
    has.andNot(allowed);
    return needed.isEmpty() && has.isEmpty();
  }

  /** The tokens in the spans that are words or quotation marks. */
  private BitSet words(List<Span> spans) {
    BitSet tokens = article.tokensIn(spans);
    BitSet words = new BitSet();
    tokens.stream().filter(this::counts).forEach(words::set);
    return words;
  }

  private boolean counts(int token) {
    String word = article.textOf(article.tokens().get(token));
    return word.codePoints().anyMatch(Character::isLetterOrDigit) || "“”\"‘`".contains(word);
  }

  private static SortedMap<Part, List<Span>> partsOf(Attribution attribution) {
    SortedMap<Part, List<Span>> parts = inOrder();
    put(Role.SOURCE, 1, attribution.source(), parts);
    put(Role.CUE, 1, attribution.cue(), parts);
    put(Role.CONTENT, 1, attribution.content(), parts);
    for (int i = 0; i < attribution.relays().size(); i++) {
      put(Role.RELAY, i + 1, attribution.relays().get(i).source(), parts);
      put(Role.RELAY_CUE, i + 1, attribution.relays().get(i).cue(), parts);
    }
    return parts;
  }

  private static void put(Role role, int count, List<Span> spans, Map<Part, List<Span>> parts) {
    if (!spans.isEmpty()) {
      parts.put(new Part(role, count), spans);
    }
  }

  private static <T> SortedMap<Part, T> inOrder() {
    return new TreeMap<>(Comparator.comparing(Part::role).thenComparingInt(Part::count));
  }

  private String shown(Expected expected) {
    SortedMap<Part, List<Span>> parts = inOrder();
    expected.parts().forEach((part, words) -> parts.put(part, words.all()));
    return shown(parts);
  }

  private String shown(SortedMap<Part, List<Span>> parts) {
    StringBuilder shown = new StringBuilder();
    parts.forEach(
        (part, spans) -> shown.append("  %-10s%s%n".formatted(part.role(), marked.wordsOf(spans))));
    return shown.toString();
  }
}
