package org.hearsay.article;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hearsay.article.Reading.Read;
import org.hearsay.article.Reading.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {

  @TempDir Path folder;

  private Reading read(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("keldra.bridge.txt"), bytes);
    return new ArticleReader().read(ArticleSource.of("news/keldra.bridge.txt", path));
  }

  private Article article(String text) throws IOException {
    if (read(text.getBytes(UTF_8)) instanceof Read(Article article)) {
      return article;
    }
    throw new AssertionError("Rejected: " + text);
  }

  private Rejected rejected(byte[] bytes) throws IOException {
    if (read(bytes) instanceof Rejected rejected) {
      return rejected;
    }
    throw new AssertionError("Read: " + new String(bytes, UTF_8));
  }

  @Test
  void keepsTheTextAsItIsInTheFile() throws IOException {
    Article article = article("“No,” she said.\r\n\r\n 😀\t\n");

    assertThat(article.text().string()).isEqualTo("“No,” she said.\r\n\r\n 😀\t\n");
  }

  @Test
  void dropsAByteOrderMarkAtTheStart() throws IOException {
    Article article = article("\uFEFFShe said no.\n");

    assertThat(article.text()).isEqualTo(Text.of("She said no.\n"));
    assertThat(article.sha256()).isEqualTo(ArticleKey.sha256("She said no.\n"));
  }

  @Test
  void knowsNothingThatNobodyTells() throws IOException {
    Article article = article("She said no to the Keldra Post.\n");

    assertThat(article.id()).isEqualTo(ArticleKey.ofText("She said no to the Keldra Post.\n"));
    assertThat(article.name()).isEqualTo("keldra.bridge");
    assertThat(article.file()).isEqualTo("news/keldra.bridge.txt");
    assertThat(article.language().find()).isEmpty();
    assertThat(article.languageTag()).isEqualTo("en");
    assertThat(article.url()).isEqualTo(Fact.unknown());
    assertThat(article.outlet()).isEqualTo(Fact.unknown());
    assertThat(article.published()).isEqualTo(Fact.unknown());
    assertThat(article.title()).isEqualTo(Fact.unknown());
    assertThat(article.authors()).isEqualTo(Fact.unknown());
    assertThat(article.wire()).isEqualTo(Fact.unknown());
    assertThat(article.copyrightNotice()).isEqualTo(Fact.unknown());
  }

  @Test
  void rejectsAMissingFile() {
    Path missing = folder.resolve("none.txt");

    assertThat(new ArticleReader().read(ArticleSource.of("none.txt", missing)))
        .isEqualTo(new Rejected("none.txt", "There is no such file. Maybe check its name."));
  }

  @Test
  void rejectsWhatIsNotAFile() {
    assertThat(new ArticleReader().read(ArticleSource.of("folder", folder)))
        .isInstanceOf(Rejected.class);
  }

  @Test
  void rejectsAFileUnlessItIsReadable() throws IOException {
    Path path = Files.writeString(folder.resolve("secret.txt"), "She said no.");
    assertThat(path.toFile().setReadable(false)).isTrue();

    Reading reading = new ArticleReader().read(ArticleSource.of("secret.txt", path));

    // The superuser may read all the same.
    assertThat(reading instanceof Read).isEqualTo(Files.isReadable(path));
  }

  @Test
  void rejectsAFileWithoutAnythingToSee() throws IOException {
    assertThat(rejected(new byte[0]).reason()).contains("no text");
    assertThat(rejected(" \r\n\t\u00a0\u200b\n".getBytes(UTF_8)).reason()).contains("no text");
    assertThat(rejected("\uFEFF".getBytes(UTF_8)).reason()).contains("no text");
  }

  @Test
  void rejectsABinaryFile() throws IOException {
    assertThat(rejected("PNG\0\0\0 and words".getBytes(UTF_8)).reason()).contains("binary");
    assertThat(rejected("\u0001\u0002\u0003\u0004 words".getBytes(UTF_8)).reason())
        .contains("binary");
  }

  @Test
  void acceptsAStrayControlCharacter() throws IOException {
    assertThat(article("She said\u0007 no.\f").text().length()).isEqualTo(14);
  }

  @Test
  void rejectsUtf16ByName() throws IOException {
    assertThat(rejected("She said no.".getBytes(UTF_16)).reason()).contains("UTF-16");
  }

  @Test
  void rejectsOtherEncodingsWithTheirLine() throws IOException {
    byte[] bytes = "First line.\nShe said “no”.".getBytes(Charset.forName("windows-1252"));

    Rejected rejected = rejected(bytes);

    assertThat(rejected.location()).isEqualTo("news/keldra.bridge.txt:2");
    assertThat(rejected.reason()).contains("Byte 21 is not UTF-8").contains("iconv");
  }

  @Test
  void rejectsACharacterThatIsCutOff() throws IOException {
    assertThat(rejected(new byte[] {'a', (byte) 0xE2, (byte) 0x80}).reason()).contains("Byte 1 ");
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.SECONDS)
  void rejectsALargeFileByItsSize() throws IOException {
    Path path = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(ArticleReader.LARGEST_BYTES + 1L);
    }

    assertThat(new ArticleReader().read(ArticleSource.of("large.txt", path)))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("20000001").contains("20000000"));
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void readsAnArticleOfTheLargestSize() throws IOException {
    String text = "She said no. ".repeat(ArticleReader.LARGEST_BYTES / 13);

    assertThat(article(text).text().length()).isEqualTo(text.length());
  }
}
