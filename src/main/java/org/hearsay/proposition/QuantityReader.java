package org.hearsay.proposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.Span;

/** Finds the numbers in statements, and what they count or measure. Thread-safe. */
public record QuantityReader(Lexicon lexicon) {

  private static final Set<String> CURRENCIES =
      Set.of(
          "dollar", "euro", "pound", "crown", "yen", "yuan", "ruble", "rupee", "franc", "peso",
          "shekel", "krona", "krone", "cent");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  /** What a number after it is a name for, not a count of. */
  private static final Set<String> NUMBERED =
      Set.of(
          "no",
          "number",
          "article",
          "chapter",
          "section",
          "route",
          "interstate",
          "highway",
          "channel",
          "page",
          "title",
          "phase",
          "type",
          "#",
          "tank",
          "crane",
          "gate",
          "room",
          "flight",
          "proposition",
          "amendment",
          "age",
          "aged",
          "gen",
          "apollo",
          "week",
          "day");

  /** How far back a word may stand that tells how exactly the number is meant. */
  private static final int HEDGE_REACH = 4;

  /** How many words the name of what is counted may have. */
  private static final int PHRASE = 5;

  /** How far away a day may stand that the number is of. */
  private static final int DAY_REACH = 20;

  /** Those in the content, in text order. */
  public List<Quantity> read(Reading reading) {
    List<Word> words = reading.words();
    List<DayMention> days = DayReader.in(reading);
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Numeral> numeral = numeral(words, at, days);
      if (numeral.isPresent()) {
        Optional<Numeral> end = rangeEnd(words, numeral.get());
        found.add(quantity(reading, numeral.get(), end.orElse(numeral.get()), days));
        at = end.orElse(numeral.get()).to();
      } else {
        at = Math.max(at + 1, skip(words, at));
      }
    }
    return List.copyOf(found);
  }

  /** After a number that is none to compare, such as a time of day: where to go on. */
  private static int skip(List<Word> words, int at) {
    return words.get(at).part() == Word.Part.CONTENT
        ? Numeral.at(words, at).map(Numeral::to).orElse(at + 1)
        : at + 1;
  }

  private static Optional<Numeral> numeral(List<Word> words, int at, List<DayMention> days) {
    if (words.get(at).part() != Word.Part.CONTENT
        || days.stream().anyMatch(it -> it.from() <= at && at < it.to())) {
      return Optional.empty();
    }
    return Numeral.at(words, at).filter(it -> isCount(words, it));
  }

  private static boolean isCount(List<Word> words, Numeral it) {
    String before = form(words, it.from() - 1);
    String after = form(words, it.to());
    boolean one = words.get(it.from()).form().equals("one") && it.to() == it.from() + 1;
    boolean age =
        before.equals(",") && Set.of(",", ".", "").contains(after) && it.value().intValue() < 110;
    boolean glued = Set.of(":", "/").contains(after) || Set.of(":", "/").contains(before);
    boolean clock = Set.of("a", "p").contains(after) && form(words, it.to() + 2).equals("m");
    boolean score = after.equals("-") && form(words, it.to() + 1).matches("\\d+");
    boolean year = it.value().toPlainString().matches("(19|20)\\d\\d") && it.to() == it.from() + 1;
    boolean side = before.equals("-") && form(words, it.from() - 2).matches("[a-z]+|\\d+");
    return !one
        && !age
        && !glued
        && !clock
        && !score
        && !year
        && !side
        && !MONTHS.contains(before)
        && !MONTHS.contains(after)
        && !NUMBERED.contains(before)
        && !after.equals("clock");
  }

  private static Optional<Numeral> rangeEnd(List<Word> words, Numeral first) {
    String before = form(words, first.from() - 1);
    String link = form(words, first.to());
    boolean range =
        (link.equals("and") && before.equals("between"))
            || (link.equals("to") && !before.equals("to"));
    if (!range || first.to() + 1 >= words.size()) {
      return Optional.empty();
    }
    return Numeral.at(words, first.to() + 1).filter(it -> it.value().compareTo(first.value()) > 0);
  }

  private Quantity quantity(Reading reading, Numeral first, Numeral last, List<DayMention> days) {
    List<Word> words = reading.words();
    Unit unit = unit(words, first.from(), last.to());
    List<String> property = property(words, unit.to());
    Span span =
        new Span(words.get(unit.from()).span().start(), words.get(unit.to() - 1).span().end());
    return new Quantity(
        span,
        property,
        reading.assertion().targets(),
        unit.name().isEmpty() && !property.isEmpty() ? property.getFirst() : unit.name(),
        first.value(),
        last.value(),
        first.rounding().max(last.rounding()),
        hedge(words, unit.from(), unit.to()),
        asOf(days, first.from()));
  }

  /** A unit, and the words from the sign of it to the end. */
  private record Unit(String name, int from, int to) {}

  private Unit unit(List<Word> words, int from, int to) {
    String before = form(words, from - 1);
    String sign = words.get(from).form().substring(0, 1);
    if (before.equals("$") || before.endsWith("$")) {
      return new Unit("dollar", from - 1, to);
    }
    if (sign.equals("£") || sign.equals("€")) {
      return new Unit(sign.equals("£") ? "pound" : "euro", from, to);
    }
    int next = form(words, to).equals("-") ? to + 1 : to;
    String after = form(words, next);
    if (after.equals("percent") || after.equals("%")) {
      boolean points = lemma(words, next + 1).equals("point");
      return new Unit(points ? "point" : "percent", from, points ? next + 2 : next + 1);
    }
    if (after.equals("percentage") && lemma(words, next + 1).equals("point")) {
      return new Unit("point", from, next + 2);
    }
    if (after.equals("per") && form(words, next + 1).equals("cent")) {
      return new Unit("percent", from, next + 2);
    }
    String lemma = lemma(words, next);
    if (CURRENCIES.contains(lemma)) {
      return new Unit(lemma, from, next + 1);
    }
    if (lemma.equals("year") && form(words, next + 1).equals("-")) {
      return new Unit("year of age", from, next + 1);
    }
    return new Unit("", from, to);
  }

  private static Hedge hedge(List<Word> words, int from, int to) {
    List<String> before =
        words.subList(Math.max(0, from - HEDGE_REACH), from).stream().map(Word::form).toList();
    List<String> after =
        words.subList(to, Math.min(words.size(), to + 3)).stream().map(Word::form).toList();
    return HedgeWords.of(before, after);
  }

  private static Optional<LocalDate> asOf(List<DayMention> days, int at) {
    return days.stream()
        .filter(it -> it.first().equals(it.last()) && Math.abs(it.from() - at) <= DAY_REACH)
        .min(Comparator.comparingInt(it -> Math.abs(it.from() - at)))
        .map(DayMention::first);
  }

  /** What is counted: the phrase after the number, its head first, then what follows "of". */
  private List<String> property(List<Word> words, int to) {
    int start = form(words, to).equals("-") ? to + 1 : to;
    if (form(words, start).equals("of")) {
      start++;
    }
    while (Set.of("the", "its", "their", "his", "her", "our", "all", "or", "so", "more")
        .contains(form(words, start))) {
      start++;
    }
    List<Word> phrase = phrase(words, start);
    List<String> found = new ArrayList<>();
    if (!phrase.isEmpty()) {
      found.add(phrase.getLast().lemma());
      phrase.subList(0, phrase.size() - 1).forEach(it -> found.add(it.lemma()));
      int after = start + phrase.size();
      if (form(words, after).equals("of")) {
        int of = FunctionWords.contains(form(words, after + 1)) ? after + 2 : after + 1;
        phrase(words, of).stream().map(Word::lemma).forEach(found::add);
      }
    }
    return found.stream().distinct().toList();
  }

  private List<Word> phrase(List<Word> words, int start) {
    List<Word> found = new ArrayList<>();
    for (int i = start; i < Math.min(words.size(), start + PHRASE); i++) {
      Word word = words.get(i);
      if (!isNominal(word)) {
        break;
      }
      found.add(word);
      if (isPlural(word)) {
        break;
      }
    }
    return found;
  }

  private boolean isNominal(Word word) {
    String form = word.form();
    boolean letters = form.length() > 1 && form.codePoints().allMatch(Character::isLetter);
    if (!letters || FunctionWords.contains(form)) {
      return false;
    }
    boolean capital = Character.isUpperCase(word.printed().codePointAt(0));
    boolean verb = lexicon.mayBeVerb(form);
    boolean participle = verb && form.endsWith("ed") && !lexicon.mayBeAdjective(form);
    return capital || (!participle && (lexicon.mayBeNoun(form) || !verb));
  }

  private boolean isPlural(Word word) {
    return Set.of("people", "men", "women", "children", "police").contains(word.form())
        || (word.form().endsWith("s")
            && !word.form().endsWith("ss")
            && !word.lemma().equals(word.form()));
  }

  private static String form(List<Word> words, int index) {
    return index >= 0 && index < words.size() ? words.get(index).form() : "";
  }

  private static String lemma(List<Word> words, int index) {
    return index >= 0 && index < words.size() ? words.get(index).lemma() : "";
  }
}
