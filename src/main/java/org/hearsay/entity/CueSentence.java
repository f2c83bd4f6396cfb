package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;

/**
 * The sentence of an attribution's cue, but for what is said in it.
 *
 * @param tokens indices, in text order
 */
record CueSentence(Context context, List<Integer> tokens) {

  CueSentence {
    tokens = List.copyOf(tokens);
  }

  static CueSentence of(Attribution attribution, Context context) {
    List<Integer> tokens = new ArrayList<>();
    int anchor =
        attribution.cue().isEmpty()
            ? attribution.content().getFirst().start()
            : attribution.cue().getFirst().start();
    Span sentence = context.article().sentenceAt(anchor);
    for (int i = context.article().firstTokenFrom(sentence.start());
        i < context.article().tokens().size();
        i++) {
      Span span = context.article().tokens().get(i).span();
      if (span.start() >= sentence.end()) {
        break;
      }
      if (attribution.content().stream().noneMatch(it -> it.overlaps(span))) {
        tokens.add(i);
      }
    }
    return new CueSentence(context, tokens);
  }

  /** Its words in lower case. */
  List<String> words() {
    return tokens.stream().map(it -> word(it).toLowerCase(Locale.ROOT)).toList();
  }

  /** A word of the article, of this sentence or not. */
  String word(int token) {
    return context.article().textOf(context.article().tokens().get(token));
  }

  /** The word so many before the token, an article right before it not counted, in lower case. */
  String wordBefore(int token, int back) {
    int at = token - 1;
    if (at >= 0 && word(at).equalsIgnoreCase("the")) {
      at--;
    }
    at -= back - 1;
    return at < 0 ? "" : word(at).toLowerCase(Locale.ROOT);
  }
}
