package org.hearsay.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.check.Press.Item;
import org.hearsay.contradiction.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class KilledCheckIT {

  private static final int MOMENTS = 20;
  private static final int FLOODS = 60;

  private Path folder = Path.of("");

  /** Nothing checked yet, and half of it checked. */
  private Path untouched = Path.of("");

  private Path half = Path.of("");
  private List<String> expected = List.of();
  private Duration whole = Duration.ZERO;

  @BeforeAll
  void prepare(@TempDir Path temporary) throws Exception {
    folder = temporary;
    untouched = folder.resolve("untouched");
    half = folder.resolve("half");
    List<Item> items = items();
    try (Press press = Press.in(untouched)) {
      press.print(items.toArray(Item[]::new));
    }
    try (Press press = Press.in(half)) {
      press.print(items.subList(0, items.size() / 2).toArray(Item[]::new));
      press.check();
      press.print(items.subList(items.size() / 2, items.size()).toArray(Item[]::new));
    }
    Path undisturbed = copy(untouched, "undisturbed");
    whole = CheckProcess.run(undisturbed);
    try (Press press = Press.in(undisturbed)) {
      expected = press.told();
    }
    assertThat(expected).hasSize(FLOODS);
  }

  /** Each flood is told of by three articles, in different numbers. */
  private static List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (int edition = 0; edition < 3; edition++) {
      for (int i = 0; i < FLOODS; i++) {
        String words = "the flood at %s broke %d houses".formatted(place(i), 10 + edition);
        items.add(
            new Item(
                "e%d-%d".formatted(edition, i),
                "The Outlet " + edition,
                LocalDate.of(2025, 1, 5).plusDays(edition).toString(),
                "Mara Teld: " + words,
                "Pia Norr: the quay at %s is closed".formatted(place(i))));
      }
    }
    return items;
  }

  private static String place(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "ton";
  }

  /** Seeded moments, one in each twentieth of the time that the whole takes. */
  Stream<Duration> moments() {
    Random random = new Random(20250301);
    return Stream.iterate(0, it -> it < MOMENTS, it -> it + 1)
        .map(it ->
            Duration.ofNanos((long) (whole.toNanos() * (it + random.nextDouble()) / MOMENTS)));
  }

  @ParameterizedTest(name = "killed after {0}")
  @MethodSource("moments")
  void aRunAfterItFindsTheSameAndNothingTwice(Duration moment) throws Exception {
    boolean odd = moment.toNanos() % 2 == 1;
    Path store = copy(odd ? half : untouched, "killed" + moment.toNanos());

    CheckProcess.kill(store, moment);

    try (Press press = Press.in(store)) {
      press.check();
      assertThat(press.told()).isEqualTo(expected);
      assertThat(press.findings()).extracting(Finding::key).doesNotHaveDuplicates();
      long version = press.store.version();
      assertThat(press.check().changes()).isEmpty();
      assertThat(press.store.version()).isEqualTo(version);
    }
  }

  private Path copy(Path from, String name) throws IOException {
    Path to = folder.resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(it -> copyOne(it, to.resolve(from.relativize(it).toString())));
    }
    return to;
  }

  private static void copyOne(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
