package org.hearsay.contradiction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.claim.Voices;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Speaker;
import org.hearsay.proposition.Surroundings;
import org.hearsay.proposition.Word;

/** Signs that a speaker passes on the words of another. */
final class Nesting {

  /** Words by which somebody gives what another said or wrote. */
  private static final Set<String> PASSING_ON =
      Set.of(
          "quote",
          "quoting",
          "quoted",
          "quotes",
          "cite",
          "citing",
          "cited",
          "retweet",
          "retweeted",
          "repeat",
          "repeated",
          "repeating",
          "echo",
          "echoed",
          "echoing",
          "paraphrase",
          "paraphrasing",
          "mimic",
          "mimicking",
          "mocked",
          "mocking",
          "retorted",
          "borrowed",
          "borrowing",
          "invoked",
          "invoking",
          "parroted",
          "parroting",
          "slogan",
          "chant",
          "chanted",
          "chanting",
          "excerpt",
          "transcript",
          "headline",
          "motto",
          "proverb",
          "verse",
          "sang");

  /** Cues that do so too. */
  private static final Set<String> CUES =
      Set.of("read", "reads", "reading", "asked", "asks", "asking", "recited", "reciting");

  /** Those whose trade it is, as the source calls them. */
  private static final Set<String> TRADES =
      Set.of(
          "moderator",
          "moderators",
          "anchor",
          "host",
          "correspondent",
          "interviewer",
          "reporter",
          "presenter",
          "newsreader");

  /** Whose presenters put to people what others said of them. */
  private static final Set<String> BROADCASTERS =
      Set.of(
          "fox", "cnn", "nbc", "msnbc", "abc", "cbs", "pbs", "npr", "bbc", "cnbc", "cspan", "sky");

  private static final Set<String> AGAIN =
      Set.of(
          "again",
          "often",
          "repeatedly",
          "regularly",
          "always",
          "repeated",
          "repeats",
          "repeating",
          "reiterated",
          "typically",
          "usually",
          "frequently",
          "likes");

  /** Within so many code points of a pronoun, it may stand for another person than was thought. */
  private static final int NEAR_PRONOUN = 1_500;

  private static final int NEAR_NAME = 250;

  /** Words from a title to the name that bears it, at most. */
  private static final int TITLE = 4;

  private Nesting() {}

  /** Whether the passage says that the words are another's, or the speaker's trade does. */
  static boolean isPassedOn(Reading reading) {
    List<Word> words = reading.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean sign =
          !word.quoted()
              && (PASSING_ON.contains(word.form())
                  || (word.part() == Word.Part.CUE && CUES.contains(word.form()))
                  || (isAtSource(words, i)
                      && (TRADES.contains(word.form()) || BROADCASTERS.contains(word.form()))));
      if (sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word belongs to the source, or stands before it as its title: "Fox's Wallace". */
  private static boolean isAtSource(List<Word> words, int at) {
    return words.subList(at, Math.min(words.size(), at + TITLE)).stream()
        .anyMatch(it -> it.part() == Word.Part.SOURCE);
  }

  /** Whether the passage itself says that the words are said again and again. */
  static boolean isRepeated(Reading reading) {
    return reading.words().stream()
        .filter(it -> !it.quoted())
        .anyMatch(it -> AGAIN.contains(it.form()));
  }

  /** Whether a speaker of {@code other} is named in the passage of {@code reading}, or nearby. */
  static boolean namesSpeakerOf(Reading reading, Assertion other) {
    Set<String> near = near(reading);
    return other.speakers().stream()
        .map(Nesting::surname)
        .anyMatch(it -> !it.isEmpty() && near.contains(it));
  }

  private static Set<String> near(Reading reading) {
    Assertion assertion = reading.assertion();
    Set<String> words = Voices.words(assertion.passage().text());
    Surroundings around = assertion.surroundings();
    if (!around.text().isEmpty()) {
      Text text = Text.of(around.text());
      int reach = isNamed(reading) ? NEAR_NAME : NEAR_PRONOUN;
      int start = assertion.passage().start();
      int end = start + assertion.passage().text().length();
      Span span = new Span(Math.max(0, start - reach), Math.min(text.length(), end + NEAR_NAME));
      words.addAll(Voices.words(text.slice(span)));
    }
    return words;
  }

  /** Whether the words that stand for the speaker are a name of his. */
  private static boolean isNamed(Reading reading) {
    Set<String> source =
        reading.words().stream()
            .filter(it -> it.part() == Word.Part.SOURCE)
            .flatMap(it -> Voices.words(it.form()).stream())
            .collect(Collectors.toSet());
    return reading.assertion().speakers().stream().map(Nesting::surname).anyMatch(source::contains);
  }

  /** The last word of a name in lower case, without accents. */
  static String surname(Speaker speaker) {
    String[] words = speaker.label().strip().split("[\\s,]+", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      Set<String> found = Voices.words(words[i]);
      if (!found.isEmpty()) {
        return found.iterator().next();
      }
    }
    return "";
  }
}
