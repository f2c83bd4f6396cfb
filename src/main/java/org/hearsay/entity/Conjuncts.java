package org.hearsay.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joint sources: <i>Voss and the harbour board</i>, <i>Voss, Reyd and Teld</i>.
 *
 * <p>An <i>and</i> joins sources only where a whole noun phrase stands on each side of it: <i>the
 * oil and gas company</i>, <i>foreign and trade ministers</i> and <i>president and founder of …</i>
 * are one source.
 */
final class Conjuncts {

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "other", "others", "some", "several",
          "many", "two", "three", "four", "five", "another", "both", "most");

  private Conjuncts() {}

  /** The joint sources, in text order; the phrase itself if it is one source. */
  static List<Phrase> of(Phrase source, Context context) {
    for (int i = source.start() + 1; i < source.end() - 1; i++) {
      if (isAnd(source.word(i)) && !context.names().isInside(i) && isJoint(source, i, context)) {
        List<Phrase> all = new ArrayList<>(names(part(source, source.start(), i), context));
        all.addAll(of(part(source, i + 1, source.end()), context));
        return all;
      }
    }
    return List.of(source);
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("&");
  }

  private static Phrase part(Phrase source, int start, int end) {
    return new Phrase(source.article(), start, end).trimmed();
  }

  private static boolean isJoint(Phrase source, int and, Context context) {
    Phrase left = part(source, source.start(), and);
    Phrase right = part(source, and + 1, source.end());
    if (left.isEmpty()
        || right.isEmpty()
        || right.firstWord().equals("its")
        || !isNounPhrase(right, context)) {
      return false;
    }
    boolean apposed = left.segments().size() > 1 && !isNamed(right, context);
    // "of the harbour and the railways": the right part belongs to what stands before "of".
    boolean inside = left.head().end() < left.end() && !isNamed(right, context);
    return !apposed && !inside && isNounPhrase(left, context);
  }

  private static boolean isNamed(Phrase phrase, Context context) {
    return !context.names().within(phrase.start(), phrase.end()).isEmpty();
  }

  /** Whether it has a name or a determiner or is a plural. */
  private static boolean isNounPhrase(Phrase phrase, Context context) {
    Phrase head = phrase.head();
    if (head.isEmpty()) {
      return false;
    }
    boolean adjective = head.end() - head.start() == 1 && isAdjective(head);
    boolean named = !context.names().within(head.start(), head.end()).isEmpty();
    return !adjective
        && (named
            || DETERMINERS.contains(head.firstWord())
            || SourceNouns.isGroup(head.lastWord()));
  }

  private static boolean isAdjective(Phrase word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    return lower.endsWith("an")
        || lower.endsWith("ish")
        || lower.endsWith("ese")
        || lower.endsWith("ic");
  }

  /** The parts of <i>Voss, Reyd</i>, if each is nothing but a name. */
  private static List<Phrase> names(Phrase left, Context context) {
    List<Phrase> segments = left.segments();
    boolean list =
        segments.size() > 1
            && segments.stream()
                .allMatch(it ->
                    context.names().within(it.start(), it.end()).stream()
                        .anyMatch(name -> isAll(name, it)));
    return list ? segments : List.of(left);
  }

  private static boolean isAll(NameMention name, Phrase segment) {
    boolean place =
        name.entity().kind() == EntityKind.PLACE || name.entity().kind() == EntityKind.POST;
    return !place && name.firstToken() == segment.start() && name.endToken() == segment.end();
  }
}
