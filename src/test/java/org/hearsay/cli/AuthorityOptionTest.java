package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of a user's own that add to the authority. */
@Timeout(120)
class AuthorityOptionTest {

  private static final Pattern RUN = Pattern.compile("id/run/[^>]*");

  @TempDir private Path folder;

  private Path article;
  private Path people;

  @BeforeEach
  void write() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), "The ferry sinks, Pia Norr said.\n");
    people =
        Files.writeString(
            folder.resolve("mine.csv"),
            "id,name,gender,wikidata\npia-n,Pia Norr,female,Q900000077\n");
  }

  @Test
  void aPersonOfAnAddedFileIsKnown() throws IOException {
    assertThat(converted()).doesNotContain("entity/pia-n>");
    assertThat(converted("--authority", people))
        .contains("id/entity/pia-n> ", "wikidata.org/entity/Q900000077");
  }

  @Test
  void whatIsAddedBelongsToTheRun() throws IOException {
    String without = run(converted());
    String with = run(converted("--authority", people));
    Files.writeString(people, "id,name,gender\npia-n,Pia Norr,male\n");
    String changed = run(converted("--authority", people));

    assertThat(with).isNotEqualTo(without);
    assertThat(changed).isNotEqualTo(with).isNotEqualTo(without);
  }

  @Test
  void anIndexSaysTheSameAsTheFilesItWasMadeFrom() throws IOException {
    Path index = folder.resolve("index");
    Commander.run("authority", "index", people, "--out", index)
        .exits(ExitCode.DONE)
        .says("1 entities indexed in " + index);

    String fromIndex = converted("--authority", index);
    String fromFiles = converted("--authority", people);

    assertThat(withoutRun(fromIndex)).isNotEmpty().isEqualTo(withoutRun(fromFiles));
    assertThat(run(fromIndex)).isNotEqualTo(run(fromFiles));
  }

  private static List<String> withoutRun(String quads) {
    return quads.lines().filter(it -> !it.contains("/id/run/")).toList();
  }

  private String converted(Object... options) throws IOException {
    Path out = folder.resolve("out.nq");
    List<Object> call = new ArrayList<>(List.of("convert", article, "--out", out));
    call.addAll(List.of(options));
    Commander.run(call.toArray()).exits(ExitCode.DONE);
    return Files.readString(out);
  }

  private static String run(String quads) {
    Matcher run = RUN.matcher(quads);
    assertThat(run.find()).isTrue();
    return run.group();
  }

  @Test
  void aFaultInAnAddedFileIsToldWithItsLine() throws IOException {
    Files.writeString(people, "id,name,gender\npia-n,Pia Norr,femal\n");

    Commander.run("extract", "--authority", people, article)
        .exits(ExitCode.USAGE)
        .says(people + ":2: gender 'femal' is neither");
  }
}
