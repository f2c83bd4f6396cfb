package org.hearsay.contradiction;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.article.Span;
import org.hearsay.proposition.DayMention;
import org.hearsay.proposition.DayReader;
import org.hearsay.proposition.Lexicon;
import org.hearsay.proposition.Modality;
import org.hearsay.proposition.Negation;
import org.hearsay.proposition.Reading;
import org.hearsay.proposition.Word;

/** Two statements that say the same in all but the day or the place. */
public record MismatchJudge(Lexicon lexicon, Kind kind) implements PairJudge {

  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");

  public MismatchJudge {
    if (kind != Kind.DATE_MISMATCH && kind != Kind.PLACE_MISMATCH) {
      throw new IllegalArgumentException("Not a kind of mismatch judged here: " + kind);
    }
  }

  @Override
  public int days() {
    return 60;
  }

  @Override
  public Keys keys(Reading reading) {
    boolean any =
        kind == Kind.DATE_MISMATCH ? !DayReader.in(reading).isEmpty() : !places(reading).isEmpty();
    return any ? Keys.both(RarePairs.ofSame(Frame.of(reading))) : Keys.NONE;
  }

  @Override
  public Optional<Judgement> judge(Reading one, Reading other) {
    if (one.assertion().article().equals(other.assertion().article())
        || Modality.of(one) != Modality.of(other)
        || Negation.of(one).isOdd() != Negation.of(other).isOdd()) {
      return Optional.empty();
    }
    return kind == Kind.DATE_MISMATCH ? days(one, other) : places(one, other);
  }

  private Optional<Judgement> days(Reading one, Reading other) {
    List<DayMention> left = DayReader.in(one);
    List<DayMention> right = DayReader.in(other);
    List<Integer> differing =
        IntStream.range(0, Math.min(left.size(), right.size()))
            .filter(it -> !isSame(one, left.get(it), other, right.get(it)))
            .boxed()
            .toList();
    if (left.size() != right.size() || differing.size() != 1) {
      return Optional.empty();
    }
    DayMention first = left.get(differing.getFirst());
    DayMention second = right.get(differing.getFirst());
    return judged(one, first.span(), other, second.span(), first.first() + " → " + second.first());
  }

  /** Whether the two may be the same time; without a year, a day is that of any year. */
  private static boolean isSame(Reading one, DayMention left, Reading other, DayMention right) {
    boolean years = hasYear(one, left) && hasYear(other, right);
    return left.meets(right)
        || (!years && MonthDay.from(left.first()).equals(MonthDay.from(right.first())));
  }

  private static boolean hasYear(Reading reading, DayMention day) {
    return Quoting.of(reading, day.span()).words().matches("(?s).*\\d{4}");
  }

  private Optional<Judgement> places(Reading one, Reading other) {
    return places(one).stream()
        .flatMap(left ->
            places(other).stream().flatMap(right -> place(one, left, other, right).stream()))
        .max(Comparator.comparingDouble(Judgement::confidence));
  }

  private Optional<Judgement> place(Reading one, Span left, Reading other, Span right) {
    String here = Quoting.of(one, left).words();
    String there = Quoting.of(other, right).words();
    boolean known = says(one, there) || says(other, here);
    return known ? Optional.empty() : judged(one, left, other, right, here + " → " + there);
  }

  private static boolean says(Reading reading, String place) {
    return reading.assertion().passage().text().contains(place);
  }

  private Optional<Judgement> judged(
      Reading one, Span left, Reading other, Span right, String difference) {
    Alignment same = Alignment.of(without(one, left), without(other, right), lexicon);
    if (!Sameness.holds(same) && !Sameness.isRepeated(same, one.assertion(), other.assertion())) {
      return Optional.empty();
    }
    String what = kind == Kind.DATE_MISMATCH ? "days" : "places";
    return Optional.of(
        new Judgement(
            kind,
            Severity.MATERIAL,
            Math.min(0.9, same.coverage() - 0.1),
            List.of(Quoting.of(one, left), Quoting.of(other, right)),
            "The two say the same, of different %s: %s and %s."
                .formatted(what, Quoting.of(one, left).words(), Quoting.of(other, right).words()),
            Set.of(difference)));
  }

  private static List<Word> without(Reading reading, Span span) {
    return Frame.of(reading).stream().filter(it -> !it.span().overlaps(span)).toList();
  }

  /** Capitalised words after <i>in</i>, <i>at</i> and their like that are no day or month. */
  private static List<Span> places(Reading reading) {
    List<Word> content = reading.content();
    List<DayMention> days = DayReader.in(reading);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + 1 < content.size(); i++) {
      if (!PLACING.contains(content.get(i).form())) {
        continue;
      }
      int end = i + 1;
      while (end < content.size() && isCapital(content.get(end))) {
        end++;
      }
      if (end > i + 1) {
        Span span = new Span(content.get(i + 1).span().start(), content.get(end - 1).span().end());
        if (days.stream().noneMatch(it -> it.span().overlaps(span))) {
          found.add(span);
        }
      }
    }
    return found;
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.printed().codePointAt(0)) && word.information() > 0;
  }
}
