package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.query.Page;
import org.hearsay.query.QueryAnswer;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.junit.jupiter.api.Test;

class AnswerPageTest {

  private static final AnswerPage PAGE = new AnswerPage("http://localhost:3030/");
  private static final SavedQuery SPEAKER = SavedQueries.load().get("statements-by-speaker");
  private static final String BAD = "<script>alert('x')</script>\"&";

  @Test
  void showsTheQuestionTheFormAndTheRows() {
    String html =
        PAGE.html(
            SPEAKER,
            Map.of("person", "Mara Teld"),
            rows(NodeFactory.createLiteralString("no")),
            new Page(0, 11));

    assertThat(html)
        .contains("<h1>What somebody said</h1>")
        .contains("id=\"person\" name=\"person\" value=\"Mara Teld\"")
        .contains("type=\"date\" id=\"from\"")
        .contains(">1 row<", "data-column=\"said\">no</td>")
        .contains("--param &#39;person=Mara Teld&#39;")
        .doesNotContain(">More<");
  }

  @Test
  void leadsToTheNextRows() {
    Node[] terms =
        IntStream.range(0, 11)
            .mapToObj(it -> NodeFactory.createLiteralString("row" + it))
            .toArray(Node[]::new);

    String html = PAGE.html(SPEAKER, Map.of("person", "Mara Teld"), rows(terms), new Page(20, 11));

    assertThat(html)
        .contains("10 rows from row 21", "row9")
        .doesNotContain("row10")
        .contains("href=\"/query/statements-by-speaker?person=Mara+Teld&amp;offset=30\"");
  }

  @Test
  void shortensIrisAndKeepsThemWhole() {
    String html =
        PAGE.html("SELECT *", rows(NodeFactory.createURI("http://localhost:3030/id/entity/a")));

    assertThat(html).contains("title=\"http://localhost:3030/id/entity/a\">entity/a</td>");
  }

  @Test
  void tellsWhatIsWrong() {
    String html = PAGE.html(SPEAKER, Map.of(), List.of("person: missing; it is needed"));

    assertThat(html).contains("<li>person: missing; it is needed</li>").doesNotContain("<table");
  }

  @Test
  void answersYesAndNo() {
    assertThat(PAGE.html("ASK {}", new QueryAnswer.Truth(true))).contains("<pre>yes\n</pre>");
  }

  @Test
  void escapesAllThatIsNotItsOwn() {
    QueryAnswer bad = rows(NodeFactory.createLiteralString(BAD));

    assertThat(
            List.of(
                PAGE.html(SPEAKER, Map.of("person", BAD), bad, new Page(0, 11)),
                PAGE.html(SPEAKER, Map.of("person", BAD), List.of(BAD)),
                PAGE.html(BAD, bad),
                PAGE.html(BAD, List.of(BAD))))
        .allSatisfy(html -> assertThat(html).doesNotContain("<script").contains("&lt;script&gt;"));
  }

  private static QueryAnswer.Rows rows(Node... terms) {
    return new QueryAnswer.Rows(
        List.of("said"), List.of(terms).stream().map(it -> Map.of("said", it)).toList(), Map.of());
  }
}
