package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.query.Parameter;
import org.hearsay.query.ParameterType;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.hearsay.store.Counts;
import org.junit.jupiter.api.Test;

class StartPageTest {

  private static final Set<String> WITHOUT_END = Set.of("meta", "input", "br");
  private static final Counts COUNTS = new Counts(30, 1234, 99, 56789);

  @Test
  void showsCountsAndEverySavedQuery() {
    List<SavedQuery> queries = SavedQueries.load().list();

    String html = new StartPage(queries).html(COUNTS);

    assertThat(html).contains(">30<", ">1,234<", ">99<", ">56,789<");
    assertThat(queries).allSatisfy(query -> assertThat(html).contains("id=\"" + query.name()));
    assertThat(html).contains("/query/denials\"", "/query/how-recognised?person=Petra+Salloway\"");
  }

  @Test
  void everyElementIsClosedWhereItWasOpened() {
    String html = new StartPage(SavedQueries.load().list()).html(COUNTS);
    Matcher tags = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(html);
    Deque<String> open = new ArrayDeque<>();

    while (tags.find()) {
      String element = tags.group(2);
      if (!tags.group(1).isEmpty()) {
        assertThat(open.pop()).isEqualTo(element);
      } else if (!WITHOUT_END.contains(element)) {
        open.push(element);
      }
    }

    assertThat(open).isEmpty();
    assertThat(html).startsWith("<!DOCTYPE html>");
  }

  @Test
  void fetchesNothingAndRunsNoScript() {
    String html = new StartPage(SavedQueries.load().list()).html(COUNTS);

    assertThat(html).doesNotContain("<script", "<link", "<img", "src=", "@import", "url(");
    assertThat(Pattern.compile("(?:href|action)=\"([^\"]*)\"").matcher(html).results())
        .allSatisfy(link -> assertThat(link.group(1)).startsWith("/"));
  }

  @Test
  void escapesWhatQueriesSayOfThemselves() {
    String bad = "<script>alert('x')</script>\"&";
    Parameter parameter =
        new Parameter(
            "x", ParameterType.STRING, bad, true, Optional.empty(), Optional.of(bad), List.of());
    SavedQuery query =
        new SavedQuery(
            "bad",
            bad,
            bad,
            List.of(),
            List.of(parameter),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            SavedQuery.View.TABLE,
            "SELECT * { ?s ?p ?x }");

    String html = new StartPage(List.of(query)).html(COUNTS);

    assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
  }
}
