package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The turns of a printed conversation: <i>VARGA: Why now? TELD: Because it is late.</i>
 *
 * <p>A label alone proves nothing, since headlines and lists have them, too: two labels in capitals
 * must follow each other, or one label must come back after another.
 */
final class Transcript {

  /** The rule of attributions to the label of a turn. */
  static final String RULE = "transcript";

  /** Of the turns of training articles that the corpus marks, nearly all are found as marked. */
  private static final double CONFIDENCE = .95;

  private static final int LONGEST_LABEL = 10;
  private static final String COLON = ":";
  private static final Set<String> INSIDE_LABELS = Set.of(".", ",", "'", "’", "-", "\"", "“");
  private static final Set<String> OPENING_MARKS = Set.of("\"", "“");
  private static final Set<String> ENDS_OF_SENTENCES = Set.of(".", "!", "?", "”", "\"", ")", "…");

  private static final int CAPITAL = 2;
  private static final int CAPITALS = 3;

  private final PiecedArticle article;

  Transcript(PiecedArticle article) {
    this.article = article;
  }

  /**
   * One turn, by tokens.
   *
   * @param label its first token
   * @param colon the token after the label
   * @param end the token after its last word
   */
  private record Turn(int label, int colon, int end, boolean capitals) {

    Turn until(int newEnd) {
      return new Turn(label, colon, newEnd, capitals);
    }
  }

  /** An attribution for each turn that has words, in text order; none in other articles. */
  List<Attribution> turns() {
    List<Turn> labels = labels();
    if (!isConversation(labels)) {
      labels = labels.stream().filter(Turn::capitals).toList();
      if (!isConversation(labels) && !isExchange(labels)) {
        return List.of();
      }
    }
    List<Attribution> turns = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      Turn turn = labels.get(i);
      Turn whole = i + 1 < labels.size() ? turn.until(end(turn, labels.get(i + 1))) : turn;
      attribution(whole).ifPresent(turns::add);
    }
    return turns;
  }

  /** Every label with the rest of its paragraph, or with what stands before the next label. */
  private List<Turn> labels() {
    List<Turn> labels = new ArrayList<>();
    for (int i = 0; i < article.tokens(); i++) {
      boolean fresh = article.beginsParagraph(i);
      if (fresh || ENDS_OF_SENTENCES.contains(article.word(i - 1))) {
        Optional<Turn> label = label(i, fresh);
        if (label.isPresent()) {
          labels.add(label.get());
          i = label.get().colon();
        }
      }
    }
    return labels;
  }

  /** Inside a paragraph, only words in capitals are a label. */
  private Optional<Turn> label(int first, boolean fresh) {
    int at = first;
    int words = 0;
    boolean capitals = true;
    while (at < article.tokens()
        && at - first < LONGEST_LABEL
        && isInLabel(at)
        && (at == first || !article.beginsParagraph(at))) {
      int casing = article.feature(at) % 4;
      words += casing == 0 ? 0 : 1;
      capitals &= casing == 0 || casing == CAPITALS || word(at).length() == 1;
      at++;
    }
    boolean labels =
        words > 0
            && at < article.tokens()
            && !article.beginsParagraph(at)
            && word(at).equals(COLON)
            && (fresh || capitals);
    return labels
        ? Optional.of(new Turn(first, at, endOfParagraph(at), capitals))
        : Optional.empty();
  }

  private boolean isInLabel(int token) {
    int casing = article.feature(token) % 4;
    return casing == CAPITAL || casing == CAPITALS || INSIDE_LABELS.contains(word(token));
  }

  private int endOfParagraph(int token) {
    int end = token + 1;
    while (end < article.tokens() && !article.beginsParagraph(end)) {
      end++;
    }
    return end;
  }

  private boolean isConversation(List<Turn> labels) {
    Set<String> speakers = labels.stream().map(this::speaker).collect(Collectors.toSet());
    return speakers.size() > 1 && speakers.size() < labels.size();
  }

  /** Two who speak one after the other. */
  private boolean isExchange(List<Turn> labels) {
    for (int i = 1; i < labels.size(); i++) {
      int before = article.paragraph(labels.get(i - 1).label());
      boolean adjacent = article.paragraph(labels.get(i).label()) - before <= 1;
      if (adjacent && !speaker(labels.get(i)).equals(speaker(labels.get(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** The last word of the name: a full name comes back as a surname. */
  private String speaker(Turn turn) {
    int last = turn.label();
    while (last < turn.colon() && !word(last).equals(",")) {
      last++;
    }
    last--;
    while (last > turn.label() && article.feature(last) % 4 == 0) {
      last--;
    }
    return word(last).toLowerCase(Locale.ROOT);
  }

  /** A turn goes on over paragraphs without label, but not over what is put in brackets. */
  private int end(Turn turn, Turn next) {
    int end = Math.min(turn.end(), next.label());
    while (end < next.label() && Character.isLetter(article.firstCharacter(end))) {
      end = Math.min(endOfParagraph(end), next.label());
    }
    return end;
  }

  private Optional<Attribution> attribution(Turn turn) {
    int label = OPENING_MARKS.contains(word(turn.label())) ? turn.label() + 1 : turn.label();
    if (turn.end() <= turn.colon() + 1 || label >= turn.colon()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            List.of(article.span(label, turn.colon())),
            List.of(article.span(turn.colon(), turn.colon() + 1)),
            List.of(article.span(turn.colon() + 1, turn.end())),
            List.of(),
            CONFIDENCE,
            RULE));
  }

  private String word(int token) {
    return article.word(token);
  }
}
