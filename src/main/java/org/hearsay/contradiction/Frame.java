package org.hearsay.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.proposition.FunctionWords;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Word;

/** The words of a statement's content that tell what it is about. */
final class Frame {

  private static final Set<String> ENDS = Set.of("?", "!", ";", "”", ":");

  /** How many telling words to each side belong to a place in a sentence. */
  private static final int REACH = 8;

  private Frame() {}

  /** All of the content. */
  static List<Word> of(Reading reading) {
    return reading.content().stream().filter(FunctionWords::isContent).toList();
  }

  /** Those of the sentence in which a span stands, without it, as far as they are near it. */
  static List<Word> around(Reading reading, Span span) {
    List<Word> content = reading.content();
    List<Word> before = new ArrayList<>();
    List<Word> after = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      Word word = content.get(i);
      if (word.span().overlaps(span)) {
        continue;
      }
      boolean earlier = word.span().start() < span.start();
      if (isEnd(content, i)) {
        if (!earlier) {
          break;
        }
        before.clear();
      } else if (FunctionWords.isContent(word)) {
        (earlier ? before : after).add(word);
      }
    }
    List<Word> found =
        new ArrayList<>(before.subList(Math.max(0, before.size() - REACH), before.size()));
    found.addAll(after.subList(0, Math.min(REACH, after.size())));
    return found;
  }

  /** Whether a sentence ends here: no full stop within a number or after an abbreviation. */
  private static boolean isEnd(List<Word> words, int at) {
    String form = words.get(at).form();
    if (!form.equals(".")) {
      return ENDS.contains(form);
    }
    boolean glued =
        at + 1 < words.size()
            && words.get(at).span().end() == words.get(at + 1).span().start()
            && !words.get(at + 1).form().matches("[\"”'’]");
    boolean abbreviation = at > 0 && words.get(at - 1).form().length() <= 3;
    return !glued && !abbreviation;
  }
}
