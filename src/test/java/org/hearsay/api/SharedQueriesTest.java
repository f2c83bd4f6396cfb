package org.hearsay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedQueriesTest {

  @Test
  void oneTextHasOneId(@TempDir Path folder) {
    SharedQueries shared = new SharedQueries(folder.resolve("shared"), 10);

    String id = shared.keep("ASK {}").orElseThrow();

    assertThat(shared.keep("ASK {}")).contains(id);
    assertThat(shared.find(id)).contains("ASK {}");
    assertThat(new SharedQueries(folder.resolve("shared"), 10).find(id)).contains("ASK {}");
  }

  @Test
  void whenThereIsNoRoomNothingIsLost(@TempDir Path folder) {
    SharedQueries shared = new SharedQueries(folder, 2);
    String first = shared.keep("1").orElseThrow();
    shared.keep("2");

    assertThat(shared.keep("3")).isEmpty();
    assertThat(shared.keep("1")).contains(first);
    assertThat(shared.find(first)).contains("1");
  }

  @Test
  void noIdIsAPath(@TempDir Path folder) {
    SharedQueries shared = new SharedQueries(folder, 2);

    assertThat(shared.find("../secret")).isEmpty();
    assertThat(shared.find("")).isEmpty();
    assertThatThrownBy(() -> shared.keep("x".repeat(SharedQueries.LONGEST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
