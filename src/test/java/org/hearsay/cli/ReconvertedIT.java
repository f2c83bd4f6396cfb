package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleFiles;
import org.hearsay.article.ArticleReader;
import org.hearsay.article.Manifest;
import org.hearsay.article.Reading.Read;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Extraction;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Status;
import org.hearsay.pipeline.StatementPipeline;
import org.hearsay.rdf.ArticleGraphs;
import org.hearsay.rdf.ArticleWriter;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people decided, after an extractor that reads otherwise converted the articles anew. */
@TestInstance(Lifecycle.PER_CLASS)
class ReconvertedIT {

  /** The articles of the planted cases. */
  private static final List<Integer> CASES = List.of(3, 4, 7, 8, 9, 10, 26, 28);

  private SampleStore dismissed = new SampleStore(Path.of(""));
  private Path articles = Path.of("");
  private List<Finding> before = List.of();

  /** Of the five cases, how many an extractor must still give rise to that cuts a word. */
  private static final int MOST = 3;

  /** What another extractor takes from all contents. */
  enum Cut {
    FIRST_WORD,
    LAST_WORD;

    /** This extractor is less sure, too, and misses the last attribution of an article. */
    private Extraction of(Extraction found, Text text) {
      List<Attribution> cut = new ArrayList<>();
      for (Attribution it : found.attributions()) {
        cut.add(
            new Attribution(
                it.source(),
                it.cue(),
                content(it.content(), text),
                it.relays(),
                it.confidence() * 0.9,
                it.rule()));
      }
      cut.removeLast();
      return new Extraction(cut, found.names());
    }

    private List<Span> content(List<Span> spans, Text text) {
      List<Span> cut = new ArrayList<>(spans);
      if (this == FIRST_WORD) {
        cut.set(0, shorter(spans.getFirst(), text));
      } else {
        cut.set(cut.size() - 1, shorter(spans.getLast(), text));
      }
      return cut;
    }

    private Span shorter(Span span, Text text) {
      String words = text.slice(span);
      int space = this == FIRST_WORD ? words.indexOf(' ') : words.lastIndexOf(' ');
      if (space < 0) {
        return span;
      }
      int at = span.start() + words.codePointCount(0, space);
      return this == FIRST_WORD ? new Span(at + 1, span.end()) : new Span(span.start(), at);
    }
  }

  @BeforeAll
  void loadCheckAndDismiss(@TempDir Path folder) throws IOException {
    dismissed = new SampleStore(folder.resolve("dismissed"));
    articles = SampleStore.copyArticles(CASES, folder, "");
    dismissed.load(manifest(), articles);
    dismissed.check().exits(ExitCode.DONE);
    dismissed.findings().forEach(it -> dismissed.dismiss(it.key()));
    before = dismissed.findings();
    assertThat(before).hasSize(5).allMatch(it -> it.status() == Status.DISMISSED);
  }

  private Path manifest() {
    return articles.resolveSibling("manifest.csv");
  }

  @ParameterizedTest
  @EnumSource
  void whatWasDismissedStaysDismissed(Cut cut, @TempDir Path folder) {
    SampleStore other = dismissed.copyTo(folder.resolve("other"));

    convert(cut, other);
    Ended checked = other.check("--fail-on", "material:new>0", "--fail-on", "any:reopened>0");

    checked.exits(ExitCode.DONE);
    List<Finding> after = other.findings();
    assertThat(after).extracting(Finding::key).isEqualTo(keys(before));
    // What an extractor that reads less no longer gives rise to is resolved until it is read again.
    assertThat(after)
        .extracting(Finding::status)
        .containsOnly(Status.DISMISSED, Status.RESOLVED)
        .haveAtLeast(MOST, new Condition<>(it -> it == Status.DISMISSED, "dismissed"));
    Set<String> statements = other.statements();
    List<Finding> found = after.stream().filter(it -> it.status() == Status.DISMISSED).toList();
    assertThat(found).allMatch(it -> statements.containsAll(it.between()));
    // Else nothing would be shown: both statements of the quotation have other IRIs now.
    assertThat(quotation(before).between()).doesNotContainAnyElementsOf(statements);

    other.load(manifest(), articles);
    other.check("--fail-on", "material:new>0").exits(ExitCode.DONE);
    assertThat(other.findings())
        .extracting(Finding::key, Finding::status, Finding::between)
        .containsExactlyElementsOf(
            before.stream().map(it -> tuple(it.key(), it.status(), it.between())).toList());
  }

  private void convert(Cut cut, SampleStore into) {
    try (Engine engine = Engine.load(Home.find(), List.of());
        StatementStore store = into.open();
        Stream<Article> all = read()) {
      StatementPipeline usual = engine.pipeline();
      StatementPipeline other =
          new StatementPipeline(
              usual.language(),
              it -> cut.of(usual.attributions().extract(it), it.article().text()),
              usual.cues(),
              usual.participants(),
              usual.publishers(),
              usual.dates());
      ArticleWriter writer = engine.writer(store.graphs(), Wordings.FULL);
      all.forEach(it -> {
        ArticleGraphs graphs = writer.write(other.statementsOf(it));
        store.replaceArticles(
            List.of(new ArticleGraph(it.id(), graphs.article().getGraph())),
            graphs.entities().getGraph());
      });
    }
  }

  private Stream<Article> read() {
    return ArticleFiles.find(List.of(articles), Manifest.read(manifest()))
        .readings(new ArticleReader())
        .map(it -> ((Read) it).article());
  }

  private static List<String> keys(List<Finding> findings) {
    return findings.stream().map(Finding::key).toList();
  }

  private static Finding quotation(List<Finding> findings) {
    return findings.stream()
        .filter(it -> it.kind() == Kind.ALTERED_QUOTATION)
        .findFirst()
        .orElseThrow();
  }
}
