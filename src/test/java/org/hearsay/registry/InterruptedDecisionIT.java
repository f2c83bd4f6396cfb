package org.hearsay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.Noon;
import org.hearsay.identity.Made;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptedDecisionIT {

  private static final Made MADE = new Made("Ada", Instant.parse("2025-03-09T10:00:00Z"), "");

  @TempDir Path folder;

  @ParameterizedTest(name = "killed {0} ms after a decision")
  @ValueSource(ints = {0, 7, 25})
  void aDecisionIsTakenWholeOrNotAtAll(int milliseconds) throws Exception {
    List<String> before;
    List<String> decided;
    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      Quay.load(store);
      store.identify();
      before = Quay.quads(store);
      EntityRegistry registry = new EntityRegistry(store);
      String key = registry.merge("tom-reyd-xc", "mara-teld", MADE).key();
      decided = Quay.quads(store);
      registry.undo(key, MADE);
    }

    decideUntilKilled(milliseconds);

    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      assertThat(Quay.quads(store)).isIn(before, decided);
      EntityRegistry registry = new EntityRegistry(store);
      List.copyOf(store.identities().decisions()).forEach(it -> registry.undo(it.key(), MADE));
      assertThat(Quay.quads(store)).isEqualTo(before);
    }
  }

  private void decideUntilKilled(int milliseconds) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DecisionProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = process.inputReader()) {
      for (int i = 0; i < 3; i++) {
        assertThat(said.readLine()).isNotNull();
      }
      Thread.sleep(milliseconds);
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }
}
