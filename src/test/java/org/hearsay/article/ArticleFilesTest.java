package org.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.article.Reading.Read;
import org.hearsay.article.Reading.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

  @TempDir Path folder;

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    return Files.writeString(path, text);
  }

  private Manifest manifest(String csv) throws IOException {
    return Manifest.read(write("manifest.csv", csv));
  }

  private static List<Reading> readings(ArticleFiles files) {
    return files.readings(new ArticleReader()).toList();
  }

  private static List<Article> articles(ArticleFiles files) {
    return readings(files).stream()
        .filter(Read.class::isInstance)
        .map(Read.class::cast)
        .map(Read::article)
        .toList();
  }

  private static List<String> names(ArticleFiles files) {
    return articles(files).stream().map(Article::name).toList();
  }

  @Test
  void findsTheTextFilesOfAFolderAndItsFoldersInOrder() throws IOException {
    write("b/z.txt", "One.");
    write("b.txt", "Two.");
    write("a/b/c.TXT", "Three.");
    write("a/notes.md", "Four.");

    assertThat(names(ArticleFiles.find(List.of(folder)))).containsExactly("c", "b", "z");
  }

  @Test
  void theOrderOfThePathsDoesNotMatterNorDoesNamingAFileTwice() throws IOException {
    Path first = write("a.txt", "One.");
    Path second = write("in/b.txt", "Two.");

    ArticleFiles forth = ArticleFiles.find(List.of(folder, first, second));
    ArticleFiles back = ArticleFiles.find(List.of(second, first, folder, second));

    assertThat(readings(forth)).isEqualTo(readings(back)).hasSize(2);
  }

  @Test
  void namesFilesAsTheUserDid() throws IOException {
    write("in/b.txt", "Two.");

    assertThat(ArticleFiles.find(List.of(folder)).articles())
        .extracting(ArticleSource::file)
        .containsExactly(folder + "/in/b.txt");
  }

  @Test
  void oneBadFileDoesNotStopTheOthers() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "");
    write("c.txt", "Three.");
    Path missing = folder.resolve("missing.txt");

    List<Reading> readings = readings(ArticleFiles.find(List.of(missing, folder)));

    assertThat(readings).hasSize(4);
    assertThat(readings)
        .filteredOn(Rejected.class::isInstance)
        .extracting(reading -> ((Rejected) reading).location())
        .containsExactly(missing.toString(), folder + "/b.txt");
  }

  @Test
  void aFolderWithoutArticlesIsRejected() throws IOException {
    write("readme.md", "One.");

    assertThat(ArticleFiles.find(List.of(folder)).rejected())
        .singleElement()
        .satisfies(rejected -> assertThat(rejected.reason()).contains("no *.txt file"));
  }

  @Test
  void linksAreNotFollowedOutOfAFolder() throws IOException {
    Path outside = write("outside/a.txt", "One.");
    write("inside/b.txt", "Two.");
    Files.createSymbolicLink(folder.resolve("inside/a.txt"), outside);
    Files.createSymbolicLink(folder.resolve("inside/more"), folder.resolve("outside"));

    ArticleFiles files = ArticleFiles.find(List.of(folder.resolve("inside")));

    assertThat(names(files)).containsExactly("b");
    assertThat(files.warnings()).singleElement().asString().contains("2 symbolic links");
  }

  @Test
  void aFolderNamedByALinkIsReadUnderThatName() throws IOException {
    write("inside/in/b.txt", "Two.");
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("inside"));

    assertThat(ArticleFiles.find(List.of(link)).articles())
        .extracting(ArticleSource::file)
        .containsExactly(link + "/in/b.txt");
  }

  @Test
  void theSameTextTwiceIsReadOnce() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "One.");

    List<Reading> readings = readings(ArticleFiles.find(List.of(folder)));

    assertThat(readings.getLast())
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> {
              assertThat(rejected.location()).endsWith("b.txt");
              assertThat(rejected.reason()).contains("a.txt").contains("To keep both");
            });
  }

  @Test
  void theSameTextTwiceIsKeptWithTwoIds() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "One.");

    Manifest manifest = manifest("file,id\na.txt,k1\nb.txt,k2\n");

    assertThat(names(ArticleFiles.find(List.of(folder), manifest))).containsExactly("k1", "k2");
  }

  @Test
  void theSameIdTwiceIsRejected() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "Two.");
    Manifest manifest = manifest("file,id\nb.txt,K1\na.txt,k1\n");

    List<Reading> readings = readings(ArticleFiles.find(List.of(folder), manifest));

    assertThat(readings.getLast())
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("\"k1\"", "a.txt", "another text"));
  }

  @Test
  void theIdIsTheCallersElseOfTheUrlElseOfTheText() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "Two.");
    write("c.txt", "Three.");
    Manifest manifest =
        manifest("file,id,url\na.txt,K/1,https://a.example/\nb.txt,,https://b.example/\nc.txt,,\n");

    assertThat(articles(ArticleFiles.find(List.of(folder), manifest)))
        .extracting(Article::id)
        .containsExactly(
            "k-1", ArticleKey.ofUrl("https://b.example/"), ArticleKey.ofText("Three."));
  }

  @Test
  void theManifestComesBeforeTheText() throws IOException {
    write("a.txt", "She said no.\n\n© 2025 Keldra Herald\n");
    write("b.txt", "He said no.\n\n© 2025 Keldra Herald\n");
    Manifest manifest = manifest("file,outlet\na.txt,Orvane Gazette\n");

    assertThat(articles(ArticleFiles.find(List.of(folder), manifest)))
        .extracting(Article::outlet)
        .containsExactly(
            Fact.known("Orvane Gazette", Fact.Origin.MANIFEST),
            Fact.known("Keldra Herald", Fact.Origin.COPYRIGHT_LINE));
  }

  @Test
  void aBadRowRejectsItsArticleAndNoOther() throws IOException {
    write("a.txt", "One.");
    write("b.txt", "Two.");
    Manifest manifest = manifest("file,published\na.txt,soon\nb.txt,2025\n");

    ArticleFiles files = ArticleFiles.find(List.of(folder), manifest);

    assertThat(names(files)).containsExactly("b");
    assertThat(files.rejected())
        .singleElement()
        .satisfies(rejected -> {
          assertThat(rejected.location()).endsWith("manifest.csv:2");
          assertThat(rejected.reason()).contains("\"soon\"");
        });
  }

  @Test
  void aFileNamedTwiceKeepsItsFirstRow() throws IOException {
    write("a.txt", "One.");
    Manifest manifest = manifest("file,outlet\na.txt,Keldra Herald\n./a.txt,Orvane Gazette\n");

    ArticleFiles files = ArticleFiles.find(List.of(folder), manifest);

    assertThat(articles(files).getFirst().outlet().find()).contains("Keldra Herald");
    assertThat(files.rejected())
        .singleElement()
        .satisfies(rejected -> {
          assertThat(rejected.location()).endsWith("manifest.csv:3");
          assertThat(rejected.reason()).contains("line 2");
        });
  }

  @Test
  void aRowForNoFileIsRejected() throws IOException {
    write("a.txt", "One.");
    Manifest manifest = manifest("file\nnone.txt\na.txt\n");

    assertThat(ArticleFiles.find(List.of(folder), manifest).rejected())
        .singleElement()
        .satisfies(rejected -> assertThat(rejected.reason()).contains("\"none.txt\""));
  }

  @Test
  void rowsForOtherFilesThanTheNamedOnesAreIgnored() throws IOException {
    Path asked = write("a.txt", "One.");
    write("b.txt", "Two.");
    Manifest manifest = manifest("file,published\na.txt,2025\nb.txt,soon\nnone.txt,2025\n");

    ArticleFiles files = ArticleFiles.find(List.of(asked), manifest);

    assertThat(names(files)).containsExactly("a");
    assertThat(files.rejected()).isEmpty();
    assertThat(files.warnings()).isEmpty();
  }

  @Test
  void aRowMayNameAFileByTheEndOfItsPath() throws IOException {
    write("news/in/a.txt", "One.");
    Path meta = write("meta/manifest.csv", "file,id\nin/a.txt,k1\n");

    ArticleFiles files = ArticleFiles.find(List.of(folder.resolve("news")), Manifest.read(meta));

    assertThat(names(files)).containsExactly("k1");
  }

  @Test
  void aNameThatFitsTwoFilesFitsNone() throws IOException {
    write("one/a.txt", "One.");
    write("two/a.txt", "Two.");
    Manifest manifest = manifest("file,id\na.txt,k1\n");

    ArticleFiles files = ArticleFiles.find(List.of(folder), manifest);

    assertThat(names(files)).containsExactly("a", "a");
    assertThat(files.rejected())
        .singleElement()
        .satisfies(rejected -> assertThat(rejected.reason()).contains("may be any of"));
  }

  @Test
  void aFileNameThatNoSystemAllowsIsRejected() throws IOException {
    write("a.txt", "One.");
    Manifest manifest = manifest("file\na\0.txt\n");

    assertThat(ArticleFiles.find(List.of(folder), manifest).rejected()).hasSize(1);
  }

  @Test
  void filesAreOpenedOneAtATime() throws IOException {
    write("a.txt", "One.");
    Path second = write("b.txt", "Two.");
    ArticleFiles files = ArticleFiles.find(List.of(folder));

    var readings = files.readings(new ArticleReader()).iterator();
    readings.next();
    Files.writeString(second, "");

    assertThat(readings.next()).isInstanceOf(Rejected.class);
  }

  @Test
  void readsTheTwoRealArticles() {
    Path real = Path.of("..", "shared", "articles");
    assumeTrue(Files.isDirectory(real), "There is no " + real + " beside the project");

    List<Article> articles =
        articles(ArticleFiles.find(List.of(real), Manifest.read(real.resolve("manifest.csv"))));

    assertThat(articles)
        .extracting(article -> article.outlet().find().orElse("?"))
        .containsExactly("Latin Times", "New York Post");
    assertThat(articles)
        .extracting(article ->
            article.published().find().map(Published::last).map(String::valueOf).orElse("?"))
        .containsExactly("2025-12-31", "2025-02-28");
    assertThat(articles).extracting(Article::title).containsOnly(Fact.unknown());
  }
}
