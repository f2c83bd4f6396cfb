package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.article.Text;

/**
 * An attribution that was not found as it was marked.
 *
 * @param kinds what is wrong, at least one
 * @param directness of the marked one, else of the one found, in small letters
 * @param cueClass likewise
 * @param confidence of the one found, with two decimals; empty if there is none
 * @param gold the passage with what was marked; empty if nothing was
 * @param found the passage with what was found; empty if nothing was
 */
public record ErrorEntry(
    Set<ErrorKind> kinds,
    String directness,
    String cueClass,
    String confidence,
    List<Piece> gold,
    List<Piece> found) {

  /** Code points shown on either side. */
  private static final int CONTEXT = 80;

  public ErrorEntry {
    kinds = Set.copyOf(kinds);
    gold = List.copyOf(gold);
    found = List.copyOf(found);
  }

  /** The kinds in their order. */
  public List<ErrorKind> sortedKinds() {
    return kinds.stream().sorted().toList();
  }

  /** The codes of the kinds, parted by spaces. */
  public String codes() {
    return String.join(" ", sortedKinds().stream().map(ErrorKind::code).toList());
  }

  /** One of the two may be missing. */
  private record Sides(Optional<Item> gold, Optional<Item> found) {

    int start() {
      return extent().mapToInt(Span::start).min().orElse(0);
    }

    int end() {
      return extent().mapToInt(Span::end).max().orElse(0);
    }

    private Stream<Span> extent() {
      return Stream.concat(gold.stream(), found.stream())
          .map(Item::parts)
          .flatMap(it -> Stream.of(it.source(), it.cue(), it.content()))
          .flatMap(List::stream);
    }

    Set<ErrorKind> kinds() {
      EnumSet<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
      if (gold.isPresent() && found.isPresent()) {
        kinds.addAll(differences(gold.get(), found.get()));
      } else {
        kinds.add(gold.isPresent() ? ErrorKind.MISSED : ErrorKind.FALSE);
      }
      return kinds;
    }

    private static Set<ErrorKind> differences(Item gold, Item found) {
      EnumSet<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
      if (!gold.hasSourceOf(found)) {
        kinds.add(ErrorKind.WRONG_SOURCE);
      }
      if (!gold.content().equals(found.content())) {
        kinds.add(ErrorKind.WRONG_EXTENT);
      }
      boolean noCues = gold.cue().isEmpty() && found.cue().isEmpty();
      if (!noCues && !gold.cue().meets(found.cue())) {
        kinds.add(ErrorKind.WRONG_CUE);
      }
      return kinds;
    }
  }

  /**
   * The errors of an article in text order. Pairs are those that count as right; what they leave is
   * paired by content alone, so that those missed, and those of a wrong source, together are what
   * recall lacks.
   */
  static List<ErrorEntry> of(ArticleScore score) {
    Text text = score.article().article().text();
    return sides(score.aligned()).stream()
        .filter(it -> !it.kinds().isEmpty())
        .sorted(Comparator.comparingInt(Sides::start).thenComparingInt(Sides::end))
        .map(it -> entry(it, text))
        .toList();
  }

  private static List<Sides> sides(Alignment aligned) {
    List<Item> missed = new ArrayList<>(aligned.gold());
    List<Item> beyond = new ArrayList<>(aligned.found());
    List<Sides> sides = new ArrayList<>();
    for (Pair it : aligned.right()) {
      take(aligned.goldOf(it), aligned.foundOf(it), missed, beyond, sides);
    }
    List<Item> gold = List.copyOf(missed);
    List<Item> found = List.copyOf(beyond);
    for (Pair it : Pair.between(gold, found, (ignored, other) -> true)) {
      take(gold.get(it.gold()), found.get(it.found()), missed, beyond, sides);
    }
    missed.forEach(it -> sides.add(new Sides(Optional.of(it), Optional.empty())));
    beyond.forEach(it -> sides.add(new Sides(Optional.empty(), Optional.of(it))));
    return sides;
  }

  private static void take(
      Item gold, Item found, List<Item> missed, List<Item> beyond, List<Sides> sides) {
    missed.remove(gold);
    beyond.remove(found);
    sides.add(new Sides(Optional.of(gold), Optional.of(found)));
  }

  private static ErrorEntry entry(Sides sides, Text text) {
    Span passage =
        new Span(
            Math.max(0, sides.start() - CONTEXT), Math.min(text.length(), sides.end() + CONTEXT));
    Item told = sides.gold().or(sides::found).orElseThrow();
    return new ErrorEntry(
        sides.kinds(),
        Names.of(told.directness()),
        told.cueClass(),
        sides.found().map(ErrorEntry::confidence).orElse(""),
        sides
            .gold()
            .map(it -> Piece.of(text, passage, List.of(it.parts()), List.of()))
            .orElse(List.of()),
        sides
            .found()
            .map(it -> Piece.of(text, passage, List.of(), List.of(it.parts())))
            .orElse(List.of()));
  }

  private static String confidence(Item found) {
    return found.confidence().isPresent()
        ? String.format(Locale.ROOT, "%.2f", found.confidence().getAsDouble())
        : "";
  }
}
