package org.hearsay.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.proposition.Stance.Side;

/** Finds the sides that speakers take: what they are for or against, will do or will not do. */
public final class StanceReader {

  private static final Set<String> FOR =
      Set.of("support", "back", "endorse", "favor", "favour", "approve", "embrace", "accept");
  private static final Set<String> AGAINST = Set.of("oppose", "reject", "veto", "resist");

  /** Verbs whose side the word after them decides: <i>vote for</i>, <i>rule out</i>. */
  private static final Set<String> PHRASAL = Set.of("vote", "rule", "come", "stand", "fight");

  private static final Set<String> PROMISING =
      Set.of("promise", "pledge", "vow", "commit", "swear", "guarantee");
  private static final Set<String> REFUSING = Set.of("refuse", "decline");
  private static final Set<String> WILL = Set.of("will", "would", "ll", "won", "wouldn", "shall");

  /** Who in the content may be the speaker: in the speaker's own words, and in the reporter's. */
  private static final Set<String> OWN = Set.of("i", "we", "it");

  private static final Set<String> REPORTED = Set.of("he", "she", "they", "it");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its", "my", "our");

  private static final Set<String> OPEN =
      Set.of("if", "whether", "may", "might", "could", "unless", "perhaps", "ready", "had", "used");

  /** Where what the side is taken on ends. */
  private static final Set<String> ENDS =
      Set.of(
          ",", ".", ";", ":", "?", "!", "-", "—", "–", "”", "\"", "because", "if", "when", "while",
          "as", "after", "until", "unless", "but", "and", "or", "in", "by", "who", "which", "that",
          "at", "with", "even", "despite", "during", "over", "than", "not", "since");

  /** How many telling words a matter may have. */
  private static final int MATTER = 5;

  /** How far before the verb its subject may stand. */
  private static final int REACH = 6;

  private StanceReader() {}

  /** Those in cue and content, in text order; none if the statement is a question. */
  public static List<Stance> read(Reading reading) {
    Set<String> acts = reading.assertion().acts();
    List<Word> words =
        reading.words().stream()
            .filter(it -> it.part() == Word.Part.CUE || it.part() == Word.Part.CONTENT)
            .toList();
    if (acts.contains("ask") || words.stream().anyMatch(it -> it.form().equals("?"))) {
      return List.of();
    }
    List<Stance> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      stance(reading, words, i).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** A verb that takes a side, with the words that belong to it. */
  private record Verb(Side side, boolean named, int from, int to) {}

  private static Optional<Stance> stance(Reading reading, List<Word> words, int at) {
    return verb(words, at).flatMap(verb -> stance(reading, words, verb));
  }

  private static Optional<Stance> stance(Reading reading, List<Word> words, Verb verb) {
    int start = Math.max(0, verb.from() - REACH);
    List<Word> before = words.subList(start, verb.from());
    boolean cue = words.get(verb.from()).part() == Word.Part.CUE;
    if ((!cue && !isSpeaker(before))
        || before.stream().anyMatch(it -> OPEN.contains(it.form()))
        || words.get(verb.from()).form().endsWith("ing")) {
      return Optional.empty();
    }
    int negative = negatives(words, start, verb.from());
    Side side = negative % 2 == 0 ? verb.side() : opposite(verb.side());
    List<String> matter = matter(words, verb);
    if (matter.isEmpty()) {
      return Optional.empty();
    }
    Span span =
        new Span(
            words.get(clauseStart(words, start, verb.from())).span().start(),
            words.get(verb.to() - 1).span().end());
    return Optional.of(new Stance(span, side, matter, reading.assertion().targets()));
  }

  private static Optional<Verb> verb(List<Word> words, int at) {
    Word word = words.get(at);
    String lemma = word.lemma();
    if (lemma.equals("back") && isAdverb(words, at)) {
      return Optional.empty();
    }
    if (FOR.contains(lemma)) {
      return Optional.of(new Verb(Side.SUPPORTS, true, at, at + 1));
    }
    if (AGAINST.contains(lemma)) {
      return Optional.of(new Verb(Side.OPPOSES, true, at, at + 1));
    }
    if (PHRASAL.contains(lemma) && at + 1 < words.size()) {
      return phrasal(lemma, words.get(at + 1).form(), at);
    }
    if (PROMISING.contains(lemma) && form(words, at + 1).equals("to")) {
      boolean not = form(words, at + 2).equals("not");
      return Optional.of(
          new Verb(not ? Side.REFUSES : Side.COMMITS, false, at, at + (not ? 3 : 2)));
    }
    if (REFUSING.contains(lemma) && form(words, at + 1).equals("to")) {
      return Optional.of(new Verb(Side.REFUSES, false, at, at + 2));
    }
    return WILL.contains(word.form()) ? will(words, at) : Optional.empty();
  }

  /** <i>Back away</i> and <i>bring back</i> are no support. */
  private static boolean isAdverb(List<Word> words, int at) {
    return Set.of("away", "off", "down", "out", "up", "from", "to", "in", "into", "then", "and")
            .contains(form(words, at + 1))
        || (at > 0
            && Set.of("bring", "push", "fight", "come", "go", "get", "take", "pull", "fall", "look")
                .contains(words.get(at - 1).lemma()));
  }

  private static Optional<Verb> phrasal(String verb, String particle, int at) {
    return switch (verb + " " + particle) {
      case "vote for" -> Optional.of(new Verb(Side.SUPPORTS, true, at, at + 2));
      case "stand behind" -> Optional.of(new Verb(Side.SUPPORTS, true, at, at + 2));
      case "vote against", "rule out", "fight against", "stand against" ->
          Optional.of(new Verb(Side.OPPOSES, true, at, at + 2));
      default -> Optional.empty();
    };
  }

  /** <i>Will</i> and <i>will not</i> with a verb that is no side of its own. */
  private static Optional<Verb> will(List<Word> words, int at) {
    int next = at + 1;
    boolean not = false;
    while (Set.of("not", "never", "'", "t", "also", "still", "always")
        .contains(form(words, next))) {
      not |= !Set.of("'", "also", "still", "always").contains(form(words, next));
      next++;
    }
    if (next >= words.size()
        || FunctionWords.contains(words.get(next).form())
        || FOR.contains(words.get(next).lemma())
        || verb(words, next).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new Verb(not ? Side.REFUSES : Side.COMMITS, false, at, next));
  }

  private static boolean isSpeaker(List<Word> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Word word = before.get(i);
      if (ENDS.contains(word.form()) && !word.form().equals("not")) {
        return false;
      }
      boolean own = word.quoted() ? OWN.contains(word.form()) : REPORTED.contains(word.form());
      boolean party = POSSESSIVE.contains(word.form()) && i >= before.size() - 4;
      if ((own && i >= before.size() - 4) || party) {
        return true;
      }
    }
    return false;
  }

  private static int negatives(List<Word> words, int start, int end) {
    int found = 0;
    for (int i = clauseStart(words, start, end); i < end; i++) {
      found += Negation.isNegative(words, i) ? 1 : 0;
    }
    return found;
  }

  /** After the last mark or link before the verb. */
  private static int clauseStart(List<Word> words, int start, int end) {
    int from = end;
    while (from > start
        && (!ENDS.contains(words.get(from - 1).form())
            || words.get(from - 1).form().equals("not"))) {
      from--;
    }
    return from;
  }

  private static Side opposite(Side side) {
    return switch (side) {
      case SUPPORTS -> Side.OPPOSES;
      case OPPOSES -> Side.SUPPORTS;
      case COMMITS -> Side.REFUSES;
      case REFUSES -> Side.COMMITS;
    };
  }

  private static List<String> matter(List<Word> words, Verb verb) {
    List<String> found = new ArrayList<>();
    for (int i = verb.to(); i < words.size() && found.size() < MATTER; i++) {
      Word word = words.get(i);
      if (ENDS.contains(word.form())) {
        break;
      }
      if (FunctionWords.isContent(word)) {
        found.add(word.lemma());
      }
    }
    return found;
  }

  private static String form(List<Word> words, int index) {
    return index < words.size() ? words.get(index).form() : "";
  }
}
