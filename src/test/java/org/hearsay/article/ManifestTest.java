package org.hearsay.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Fact.Origin;
import org.hearsay.article.ManifestRow.Entry;
import org.hearsay.article.ManifestRow.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

  @TempDir Path folder;

  private Manifest manifest(String csv) throws IOException {
    return Manifest.read(Files.writeString(folder.resolve("manifest.csv"), csv));
  }

  private ManifestRow row(String csv) throws IOException {
    return manifest(csv).rows().getFirst();
  }

  private Metadata metadata(String csv) throws IOException {
    return row(csv) instanceof Entry entry ? entry.metadata() : failWith(row(csv));
  }

  private static Metadata failWith(ManifestRow row) {
    throw new AssertionError(row);
  }

  @Test
  void readsAllColumnsInAnyOrder() throws IOException {
    Metadata metadata =
        metadata(
            """
            language,author,title,published,outlet,url,id,File
            en-GB,Jane Roe; John Doe and Ann Poe,"Yes, ""no"" again",2025-03-04,Keldra Herald,https://keldra.example/a,K-1,a.txt
            """);

    assertThat(metadata)
        .isEqualTo(
            new Metadata(
                told("K-1"),
                told("https://keldra.example/a"),
                told("Keldra Herald"),
                told(Published.on(LocalDate.of(2025, 3, 4))),
                told("Yes, \"no\" again"),
                told(List.of("Jane Roe", "John Doe", "Ann Poe")),
                told("en-GB")));
  }

  private static <T> Fact<T> told(T value) {
    return Fact.known(value, Origin.MANIFEST);
  }

  @Test
  void anEmptyCellIsUnknown() throws IOException {
    assertThat(metadata("file,outlet,published\na.txt,,\n")).isEqualTo(Metadata.none());
  }

  @Test
  void readsWindowsFilesWithAByteOrderMark() throws IOException {
    Metadata metadata = metadata("\uFEFFfile,outlet\r\na.txt,Keldra Herald\r\n");

    assertThat(metadata.outlet().find()).contains("Keldra Herald");
  }

  @Test
  void countsLinesAcrossQuotedLineEndsAndEmptyLines() throws IOException {
    Manifest manifest =
        manifest(
            "file,title\r\na.txt,\"two\r\nlines\"\r\n\r\nb.txt,one\r\n,,,\r\nc.txt,\"x\n\"\r\n");

    assertThat(manifest.rows())
        .extracting(ManifestRow::file)
        .containsExactly("a.txt", "b.txt", "c.txt");
    assertThat(manifest.rows()).extracting(ManifestRow::line).containsExactly(2, 5, 7);
  }

  @Test
  void warnsOfUnknownColumns() throws IOException {
    Manifest manifest = manifest("file,publisher,outlet\na.txt,x,Keldra Herald\n");

    assertThat(manifest.warnings()).singleElement().asString().contains("\"publisher\"", ":1:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          published      | 28.02.2025        | is not a date
          published      | 2025-02-30        | is not a date
          url            | keldra.example/a  | is not a web address
          url            | javascript:a()    | is not a web address
          url            | https://a b       | is not a web address
          id             | a b               | cannot stand in an IRI
          language       | Deutsch!          | not a BCP 47 tag
          """)
  void aWrongValueMakesItsRowUnusable(String column, String value, String reason)
      throws IOException {
    assertThat(row("file," + column + "\na.txt," + value + "\n"))
        .isInstanceOfSatisfying(
            Unusable.class,
            row -> {
              assertThat(row.file()).isEqualTo("a.txt");
              assertThat(row.reason()).contains(value).contains(reason).contains("Maybe");
            });
  }

  @Test
  void everyWrongValueOfARowIsTold() throws IOException {
    assertThat(row("file,url,published\na.txt,x,y\n"))
        .isInstanceOfSatisfying(
            Unusable.class, row -> assertThat(row.reason()).contains("\"x\"", "\"y\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt                | has 1 cells, the header has 2
          a.txt,b,c            | has 3 cells, the header has 2
          ,Keldra Herald       | The cell "file" is empty
          """)
  void aRowOfAnotherShapeIsUnusable(String row, String reason) throws IOException {
    assertThat(row("file,outlet\n" + row + "\n"))
        .isInstanceOfSatisfying(
            Unusable.class, unusable -> assertThat(unusable.reason()).contains(reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id,outlet          | :1: No column "file" among the columns "id", "outlet"
          file;outlet        | with commas between the columns
          file,outlet,File   | Two columns "file"
          ''                 | Empty
          """)
  void aManifestWithAnotherHeaderIsOfNoUse(String header, String reason) {
    assertThatThrownBy(() -> manifest(header + "\n"))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("manifest.csv")
        .hasMessageContaining(reason);
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsTold() {
    assertThatThrownBy(() -> manifest("file,title\na.txt,\"Bridge stays\nb.txt,x\n"))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("never closed");
  }

  @Test
  void aManifestInAnotherEncodingIsTold() throws IOException {
    Path file = Files.write(folder.resolve("latin.csv"), "file\né.txt\n".getBytes(ISO_8859_1));

    assertThatThrownBy(() -> Manifest.read(file))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("latin.csv:2")
        .hasMessageContaining("Byte 5 is not UTF-8");
  }

  @Test
  void aMissingManifestIsTold() {
    assertThatThrownBy(() -> Manifest.read(folder.resolve("none.csv")))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("none.csv");
  }
}
