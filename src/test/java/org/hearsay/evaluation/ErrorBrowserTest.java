package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.attribution.CueLexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorBrowserTest {

  @TempDir Path folder;

  private Path gold = Path.of("");
  private Path found = Path.of("");

  @BeforeEach
  void write() throws IOException {
    gold = InventedGold.in(folder);
    found = InventedGold.foundIn(folder);
  }

  @Test
  void eachErrorHasItsKinds() {
    List<ErrorEntry> ferry = ErrorEntry.of(evaluation().articles().getFirst());
    List<ErrorEntry> bridge = ErrorEntry.of(evaluation().articles().getLast());

    assertThat(ferry)
        .extracting(ErrorEntry::kinds)
        .containsExactly(
            Set.of(ErrorKind.WRONG_SOURCE, ErrorKind.WRONG_EXTENT, ErrorKind.WRONG_CUE));
    assertThat(bridge)
        .extracting(ErrorEntry::kinds)
        .containsExactly(Set.of(ErrorKind.FALSE), Set.of(ErrorKind.MISSED));
    assertThat(bridge.getLast().gold().stream().filter(it -> !it.role().isEmpty()))
        .containsExactly(
            new Piece("The mayor", "source", "gold"),
            new Piece("denied", "cue", "gold"),
            new Piece("it", "content", "gold"));
    assertThat(bridge.getFirst().confidence()).isEqualTo("0.20");
  }

  @Test
  void theWholeTextTellsWhoMarkedWhat() {
    ArticleScore ferry = evaluation().articles().getFirst();

    List<Piece> pieces =
        Piece.of(
            ferry.article().article().text(),
            ferry.aligned().gold().stream().map(Item::parts).toList(),
            ferry.aligned().found().stream().map(Item::parts).toList());

    assertThat(String.join("", pieces.stream().map(Piece::text).toList()))
        .isEqualTo(InventedGold.FERRY);
    assertThat(pieces)
        .contains(
            new Piece("“The ferry will sail on Monday,”", "content", "both"),
            new Piece("Mara Teld", "source", "both"),
            new Piece(", head of the port", "source", "gold"),
            new Piece("said", "cue", "both"),
            new Piece("that ", "content", "gold"),
            new Piece("“the quay” was weak", "content", "both"));
  }

  @Test
  void onePageAllowsNothingButItself() throws IOException {
    Path page = folder.resolve("errors.html");
    ErrorBrowser.write(evaluation(), page);

    String html = Files.readString(page);
    assertThat(html)
        .contains(
            "default-src &#39;none&#39;",
            "style-src &#39;sha256-" + sha256(between(html, "<style>", "</style>")),
            "script-src &#39;sha256-" + sha256(between(html, "<script>", "</script>")),
            "data-kinds=\"wrong-source wrong-extent wrong-cue\"",
            "href=\"#article-2\"",
            "expected calibration error")
        .doesNotContain("src=\"", "<link", "http://", "https://", " onclick", "style=");
  }

  @Test
  void aFolderHasAPageForEachArticle() throws IOException {
    Path pages = folder.resolve("pages");
    ErrorBrowser.write(evaluation(), pages);

    assertThat(Files.readString(pages.resolve("index.html")))
        .contains("href=\"articles/courier_ferry.html\"");
    assertThat(Files.readString(pages.resolve("articles/courier_ferry.html")))
        .contains("href=\"../index.html\"", "<mark class=\"cue\">");
    try (Stream<Path> files = Files.list(pages.resolve("articles"))) {
      assertThat(files).hasSize(2);
    }
    assertThatThrownBy(() -> ErrorBrowser.write(evaluation(), found.resolve("x")))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("Cannot be written");
  }

  @Test
  void whatArticlesSayIsNoMarkup() throws IOException {
    String text = "</mark><script>alert('x')</script> & \"quoted\", the mayor said.";
    Files.writeString(gold.resolve("text/gazette_bridge.txt"), text);
    Files.writeString(
        gold.resolve("attributions/gazette_bridge_a1.ann"),
        "T1\tContent 0 15\t</mark><script>\nE1\tAttribution:T1 Content:T1\n");
    Files.writeString(
        gold.resolve("metadata.tsv"), "filename\tpublisher\ngazette_bridge\t<b onclick=x>\n");
    Files.writeString(found, "");
    Path page = folder.resolve("errors.html");

    ErrorBrowser.write(evaluation(), page);

    assertThat(Files.readString(page))
        .contains("&lt;/mark&gt;&lt;script&gt;", "&lt;b onclick=x&gt;")
        .doesNotContain("<script>alert", "<b onclick");
  }

  private Evaluation evaluation() {
    List<GoldArticle> articles = GoldFolder.read(gold, Optional.empty());
    Map<String, List<Found>> all = PredictionFile.read(found, articles);
    Scorer scorer = new Scorer(CueLexicon.english());
    return new Evaluation(
        articles.stream()
            .map(it -> scorer.score(it, all.getOrDefault(it.id(), List.of())))
            .toList());
  }

  private static String between(String html, String start, String end) {
    int from = html.indexOf(start) + start.length();
    return html.substring(from, html.indexOf(end, from));
  }

  private static String sha256(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
