package org.hearsay.contradiction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.proposition.Told;

/** Changes a statement in one respect, as a careless second report of it would. */
enum Perturbation {
  /** Another value. */
  NUMBER {
    @Override
    Optional<Told> of(Told told, Random random) {
      Matcher number = DIGITS.matcher(told.content());
      if ((told.source() + " " + told.content()).matches(SERIES)) {
        return Optional.empty();
      }
      if (!number.find()) {
        String changed =
            SPELLED.matcher(told.content()).replaceFirst(10 + random.nextInt(80) + " ");
        return Optional.of(told.withContent(changed)).filter(it -> !it.equals(told));
      }
      long value = Long.parseLong(number.group().replace(",", ""));
      long changed = value * (2 + random.nextInt(3)) + (value < 10 ? 1 : 0);
      String printed = number.group().contains(",") ? "%,d".formatted(changed) : "" + changed;
      return Optional.of(told.withContent(number.replaceFirst(printed)));
    }
  },
  /** Another day of the week, or month. */
  DATE {
    @Override
    Optional<Told> of(Told told, Random random) {
      for (List<String> names : CALENDAR) {
        for (int i = 0; i < names.size(); i++) {
          String other = names.get((i + 1 + random.nextInt(names.size() - 2)) % names.size());
          String changed = told.content().replaceFirst("\\b" + names.get(i) + "\\b", other);
          if (!changed.equals(told.content())) {
            return Optional.of(told.withContent(changed));
          }
        }
      }
      return Optional.empty();
    }
  },
  /** A "not" more or less, or a denial for an assertion. */
  NEGATION {
    @Override
    Optional<Told> of(Told told, Random random) {
      String content = told.content();
      if (content.contains("?")) {
        return Optional.empty();
      }
      if (content.matches("(?s).*\\b(not|never)\\b .*")) {
        return Optional.of(told.withContent(content.replaceFirst("\\b(not|never) ", "")));
      }
      Matcher verb = AUXILIARY.matcher(content);
      if (verb.find()) {
        String no = random.nextBoolean() ? " not" : " never";
        return Optional.of(told.withContent(verb.replaceFirst("$0" + no)));
      }
      return told.cue().equals("said") && content.startsWith("that ")
          ? Optional.of(told.withCue("denied"))
          : Optional.empty();
    }
  },
  /** A word of a long quotation replaced, dropped or put in. */
  QUOTATION {
    @Override
    Optional<Told> of(Told told, Random random) {
      Matcher word = WITHIN.matcher(told.content());
      if (!LONG.matcher(told.content()).find() || !word.find()) {
        return Optional.empty();
      }
      String change =
          switch (random.nextInt(3)) {
            case 0 -> "$1$3";
            case 1 -> "$1$2 turbine$3";
            default -> "$1 turbine$3";
          };
      return Optional.of(told.withContent(word.replaceFirst(change)));
    }
  },
  /** Another named speaker of a long quotation. */
  SPEAKER {
    @Override
    Optional<Told> of(Told told, Random random) {
      boolean applies = told.named() && LONG.matcher(told.content()).find();
      return applies ? Optional.of(told.withSpeaker("Ana Holm")) : Optional.empty();
    }
  };

  /** A quotation of twelve words and more. */
  private static final Pattern LONG = Pattern.compile("[“\"]([^\\s”\"]+\\s){11,}[^\\s”\"]+[”\"]");

  /** A longer word in the middle of a quotation, with what is before it and after it. */
  private static final Pattern WITHIN =
      Pattern.compile("([“\"](?:[^\\s”\"]+\\s){4,}?[^\\s”\"]+)( [a-z]{4,})(\\b[^”\"]*[”\"])");

  /** Plain numbers, no decimals, years, times or names such as "crane 7". */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\d,.:/$’'-])\\b(?!(19|20)\\d\\d\\b)\\d{1,3}(,\\d{3})*\\b(?![\\d,.:/-])(?= [a-z])");

  private static final Pattern SPELLED =
      Pattern.compile("\\b(two|three|four|five|six|seven|eight|nine) (?=[a-z]+s\\b)");

  /** Polls and votes, of which there are many with many numbers, and numbers that are names. */
  private static final String SERIES =
      "(?is).*\\b(poll|survey|votes?|voters|points?|age|aged|cranes? \\d|tank \\d|price|approved|questioned|chances|on page|over \\d+ in|in six)\\b.*";

  private static final Pattern AUXILIARY =
      Pattern.compile("\\b(is|was|are|were|will|would|has|had|have|can|must)\\b");

  private static final List<List<String>> CALENDAR =
      List.of(
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
          List.of("January", "February", "April", "June", "July", "August", "October"));

  /** Other words for how it was said. */
  private static final Map<String, String> CUES =
      Map.of("said", "told reporters", "told", "said to", "added", "said", "says", "said");

  /** The changed statement; empty if there is nothing in it to change. */
  abstract Optional<Told> of(Told told, Random random);

  /** The same in slightly other words. */
  static Told reworded(Told told) {
    return told.withCue(CUES.getOrDefault(told.cue(), told.cue()));
  }
}
