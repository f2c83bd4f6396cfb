package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.cli.Commander.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OtherLanguagesTest {

  private static final String GERMAN =
      "Der Hafen von Vint bleibt bis Juni geschlossen, sagte Bürgermeisterin Ilse Brandt.\n";

  @TempDir Path folder;

  private Path articles = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
  }

  @Test
  void theyAreNamedCountedAndLeftOutWithoutAFailure() throws IOException {
    Files.copy(sample(1), articles.resolve("en.txt"));
    Files.writeString(articles.resolve("de.txt"), GERMAN);
    Files.writeString(articles.resolve("de2.txt"), GERMAN + "Mehr wollte sie nicht sagen.");
    Files.writeString(
        articles.resolve("ru.txt"), "Порт останется закрытым до июня, заявила мэр города.\n");

    Ended ended =
        Commander.run("load", "--json", "--strict", "--store", folder.resolve("store"), articles)
            .exits(ExitCode.DONE)
            .says(
                "skipped: " + articles.resolve("de.txt") + ": It reads like German (de); ",
                "ru.txt: It reads like Russian (ru); if it is English, say so in the manifest."
                    + " Only English can be read.",
                "1 article read, 0 inputs rejected, 3 skipped for their language (de 2, ru 1)",
                "1 articles new");

    assertThat(ended.out())
        .startsWith("{\"read\":1,\"rejected\":[],\"skipped\":[{\"file\":\"" + articles)
        .contains("\"language\":\"ru\"", "\"failed\":[]");
  }

  @Test
  void theManifestKnowsBetter() throws IOException {
    Files.writeString(articles.resolve("a.txt"), GERMAN);
    Files.writeString(articles.resolve("b.txt"), "The port is shut, the mayor said on Monday.\n");
    Path manifest =
        Files.writeString(
            folder.resolve("manifest.csv"), "file,language\na.txt,en-GB\nb.txt,pt-BR\n");

    Ended ended =
        Commander.run("extract", articles, "--manifest", manifest)
            .exits(ExitCode.DONE)
            .says(
                "b.txt: The manifest says that it is in Portuguese (Brazil) (pt-BR).",
                "1 article read, 0 inputs rejected, 1 skipped for their language (pt-BR 1)");

    assertThat(ended.out().lines()).singleElement().asString().contains("a.txt");
  }

  @Test
  void nothingButThemIsNothingRead() throws IOException {
    Path only = Files.writeString(articles.resolve("a.txt"), GERMAN);

    for (String command : new String[] {"extract", "convert"}) {
      Commander.run(command, only)
          .exits(ExitCode.USAGE)
          .says("Nothing was read: only articles in English can be.");
    }
    Commander.run("up", "--port", 0, "--store", folder.resolve("store"), only)
        .exits(ExitCode.USAGE)
        .says("0 articles read, 0 inputs rejected, 1 skipped for their language (de 1)");
  }

  @Test
  void whatIsReadIsShownInAnyLanguage() throws IOException {
    Path only = Files.writeString(articles.resolve("a.txt"), GERMAN);

    Ended ended = Commander.run("article", only).exits(ExitCode.DONE).says("1 article read");

    assertThat(ended.out()).contains("\"language\":\"\"");
  }
}
