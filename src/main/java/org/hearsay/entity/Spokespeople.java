package org.hearsay.entity;

import java.util.List;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.entity.Participants.Relay;

/** Through whom somebody speaks: <i>said through a spokesman</i>. */
final class Spokespeople {

  private static final int MOST_WORDS = 6;

  private Spokespeople() {}

  static Optional<Relay> of(
      Attribution attribution, List<Resolution> speakers, CueSentence sentence, Context context) {
    return sentence.tokens().stream()
        .filter(it -> sentence.word(it).equals("through"))
        .map(it -> phraseFrom(it + 1, sentence, context))
        .filter(it -> !it.isEmpty() && SourceNouns.isSource(singular(it.head().lastWord())))
        .findFirst()
        .map(it -> new Relay(resolution(it, speakers, attribution, context), "through"));
  }

  private static Phrase phraseFrom(int start, CueSentence sentence, Context context) {
    int end = start;
    while (sentence.tokens().contains(end)
        && end - start < MOST_WORDS
        && isWord(sentence.word(end))) {
      end++;
    }
    return new Phrase(context.article(), start, end);
  }

  private static boolean isWord(String word) {
    return Character.isLetter(word.codePointAt(0)) && !word.equals("that");
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** Whose spokesperson it is says the speaker, unless the words do. */
  private static Resolution resolution(
      Phrase whole, List<Resolution> speakers, Attribution attribution, Context context) {
    Resolution found = Sources.placed(List.of(whole.span()), attribution, context).getFirst();
    Phrase head = whole.head();
    boolean bare = head.end() == whole.end() && head.withoutArticle().words().size() == 1;
    if (bare && found.party() instanceof Party.Unnamed(String label, PartyKind kind)) {
      String full = label + " for " + speakers.getFirst().party().label();
      return new Resolution(
          new Party.Unnamed(full, kind), found.mention(), found.confidence(), found.rule());
    }
    return found;
  }
}
