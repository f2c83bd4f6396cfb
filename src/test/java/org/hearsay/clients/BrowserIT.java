package org.hearsay.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A person can walk through the pages with a browser, whatever the data holds. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(600)
class BrowserIT {

  /** Where the pictures of the pages are written, for people to look at. */
  private static final Path PICTURES = Path.of("target", "screenshots").toAbsolutePath();

  private ServedSample sample;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    sample = ServedSample.start(folder);
  }

  @AfterAll
  void stop() {
    sample.close();
  }

  @Test
  void walksFromTheFirstPageToAChartWithoutAnErrorOrAForeignRequest() throws Exception {
    String found =
        ClientProgram.browser("walk.mjs")
            .run(sample.base(), PICTURES.toString(), sample.review(), ServedSample.TOKEN);

    assertThat(found.lines()).containsExactly("well");
  }
}
