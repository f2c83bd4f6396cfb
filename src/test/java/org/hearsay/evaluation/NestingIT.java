package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.EncoderExtractor;
import org.hearsay.evaluation.NestedGold.Nested;
import org.hearsay.evaluation.NestedGold.Passage;
import org.hearsay.language.Articles;
import org.junit.jupiter.api.Test;

/**
 * Who speaks innermost and by way of whom, on invented passages whose attributions a person marked.
 * One that is found is right if its source names the marked one, half of both contents is the same
 * or more, and it has the same relays in the same order.
 */
class NestingIT {

  private static final double LEAST = .8;

  /** Counts of attributions with relays: marked, found, right. */
  private record Count(int gold, int found, int recalled, int right) {

    Count plus(Count other) {
      return new Count(
          gold + other.gold, found + other.found, recalled + other.recalled, right + other.right);
    }

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) recalled / gold;
    }

    @Override
    public String toString() {
      return "P %.1f R %.1f (gold %d, found %d, right %d)"
          .formatted(100 * precision(), 100 * recall(), gold, found, right);
    }
  }

  @Test
  void nestedAttributionsHaveTheirInnermostSpeakerAndTheirRelays() throws IOException {
    List<Passage> first = NestedGold.read("first.txt");
    List<Passage> second = NestedGold.read("second.txt");
    try (EncoderExtractor extractor =
        EncoderExtractor.load(Path.of("data/model"), CueLexicon.english())) {
      Count seen = count(first, extractor);
      Count unseen = count(second, extractor);
      Count all = seen.plus(unseen);
      System.out.printf("nested: first %s%n        second %s%n        all %s%n", seen, unseen, all);

      assertThat(all.gold()).isEqualTo(60);
      assertThat(all.precision()).isGreaterThanOrEqualTo(LEAST);
      assertThat(all.recall()).isGreaterThanOrEqualTo(LEAST);
    }
  }

  private static Count count(List<Passage> passages, EncoderExtractor extractor) {
    Count sum = new Count(0, 0, 0, 0);
    for (Passage passage : passages) {
      List<Attribution> found =
          extractor.extract(Articles.annotated(passage.text())).attributions();
      sum = sum.plus(count(passage, found));
    }
    return sum;
  }

  private static Count count(Passage passage, List<Attribution> found) {
    ScoredText text = new ScoredText(Articles.of(passage.text()).text());
    Set<Attribution> right = new HashSet<>();
    List<Nested> missed = new ArrayList<>();
    for (Nested gold : passage.attributions()) {
      found.stream()
          .filter(it -> !right.contains(it) && isRight(text, gold, it))
          .findFirst()
          .ifPresentOrElse(right::add, () -> missed.add(gold));
    }
    missed.forEach(it -> System.out.printf("%-9s missed %s%n", passage.name(), it.line()));
    found.stream()
        .filter(it -> !right.contains(it))
        .forEach(it -> System.out.printf("%-9s wrong  > %s%n", passage.name(), line(it, passage)));
    int gold = relayed(passage.attributions().stream().map(it -> it.relays().size()).toList());
    return new Count(
        gold,
        relayed(found.stream().map(it -> it.relays().size()).toList()),
        gold - relayed(missed.stream().map(it -> it.relays().size()).toList()),
        relayed(right.stream().map(it -> it.relays().size()).toList()));
  }

  private static int relayed(List<Integer> relays) {
    return (int) relays.stream().filter(it -> it > 0).count();
  }

  private static boolean isRight(ScoredText text, Nested gold, Attribution found) {
    if (found.relays().size() != gold.relays().size()) {
      return false;
    }
    for (int i = 0; i < found.relays().size(); i++) {
      if (!names(text, gold.relays().get(i).source(), found.relays().get(i).source())) {
        return false;
      }
    }
    Indices marked = text.tokens(gold.speech().content());
    Indices content = text.tokens(found.content());
    int common = marked.common(content);
    return names(text, gold.speech().source(), found.source())
        && 2 * common >= marked.size() + content.size() - common;
  }

  private static boolean names(ScoredText text, List<Span> gold, List<Span> found) {
    Indices source = text.tokens(gold);
    return source.isEmpty() || SourceHead.of(text, source).meets(text.tokens(found));
  }

  private static String line(Attribution it, Passage passage) {
    StringBuilder line = new StringBuilder();
    line.append(words(it.source(), passage)).append(" | ").append(words(it.cue(), passage));
    line.append(" | ").append(words(it.content(), passage));
    it.relays()
        .forEach(relay ->
            line.append(" < ")
                .append(words(relay.source(), passage))
                .append(" | ")
                .append(words(relay.cue(), passage)));
    return line.toString();
  }

  private static String words(List<Span> spans, Passage passage) {
    return String.join(" + ", Articles.wordsOf(spans, Articles.annotated(passage.text())));
  }
}
