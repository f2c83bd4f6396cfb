package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;

/**
 * Whom an outlet cites: in <i>the Courier reported, citing two officials, that …</i> the officials
 * speak, and the Courier passes it on.
 */
final class Cited {

  private static final Set<String> CUES = Set.of("citing", "quoting");
  private static final int LONGEST = 12;

  /** Words after the cue within which the citing may stand. */
  private static final int NEAR = 6;

  private Cited() {}

  /** The words for those cited; empty if the source speaks for itself. */
  static Optional<List<Span>> in(Attribution attribution, Context context) {
    if (attribution.cue().isEmpty() || attribution.source().isEmpty()) {
      return Optional.empty();
    }
    int first = context.article().firstTokenFrom(attribution.cue().getFirst().start());
    int last = context.article().firstTokenFrom(attribution.cue().getLast().end()) + NEAR;
    for (int i = first; i < Math.min(last, context.article().tokens().size()); i++) {
      if (CUES.contains(word(i, context))) {
        return people(i + 1, context);
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Span>> people(int start, Context context) {
    int end = start;
    while (end < Math.min(start + LONGEST, context.article().tokens().size())
        && !Set.of(",", ".", "that", "as").contains(word(end, context))) {
      end++;
    }
    Phrase words = new Phrase(context.article(), start, end).trimmed();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String noun = words.head().lastWord();
    boolean speaks = SourceNouns.isSource(singular(noun)) || SourceNouns.isDocument(noun);
    return speaks ? Optional.of(List.of(words.span())) : Optional.empty();
  }

  private static String singular(String noun) {
    return noun.equals("people") ? "person" : noun.replaceFirst("s$", "");
  }

  private static String word(int token, Context context) {
    return context.article().textOf(context.article().tokens().get(token));
  }
}
