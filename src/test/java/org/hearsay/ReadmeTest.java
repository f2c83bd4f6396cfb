package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.cli.HearsayCommand;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.junit.jupiter.api.Test;

/** What README names is there. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @Test
  void everyCommandOfTheReadmeExists() throws IOException {
    Set<String> named = found("(?m)^(?:\\$ )?bin/hearsay ([a-z][a-z-]*)()");
    String table = section("| command |", "`--help`");
    Pattern.compile("(?m)^\\| `([a-z]+)")
        .matcher(table)
        .results()
        .forEach(it -> named.add(it.group(1)));

    assertThat(named).contains("up", "query", "validate");
    assertThat(HearsayCommand.commandLine().getSubcommands().keySet()).containsAll(named);
  }

  @Test
  void everySavedQueryOfTheReadmeExists() throws IOException {
    List<String> queries = SavedQueries.load().list().stream().map(SavedQuery::name).toList();

    assertThat(queries).containsAll(found("bin/hearsay query ([a-z][a-z-]*)()"));
  }

  @Test
  void thePackageTableIsTheListOfPackages() throws IOException {
    String readme = Files.readString(README);
    String table = readme.substring(readme.indexOf("| package |"), readme.indexOf("| folder |"));
    List<String> named =
        Pattern.compile("(?m)^\\| `([a-z]+)` \\|")
            .matcher(table)
            .results()
            .map(it -> it.group(1))
            .toList();

    try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/hearsay"))) {
      assertThat(named)
          .containsExactlyInAnyOrderElementsOf(
              folders.filter(Files::isDirectory).map(it -> it.getFileName().toString()).toList());
    }
  }

  @Test
  void everyFileThatItLinksToExists() throws IOException {
    for (String target : found("\\]\\(((?!http)[^)#]+)()")) {
      assertThat(Path.of(target)).exists();
    }
  }

  private static String section(String start, String end) throws IOException {
    String readme = Files.readString(README);
    return readme.substring(readme.indexOf(start), readme.indexOf(end));
  }

  private static Set<String> found(String pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    Pattern.compile(pattern)
        .matcher(Files.readString(README))
        .results()
        .map(ReadmeTest::group)
        .forEach(found::add);
    return found;
  }

  private static String group(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }
}
