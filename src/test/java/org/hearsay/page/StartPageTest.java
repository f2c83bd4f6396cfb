package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.description.Overview;
import org.hearsay.description.Ref;
import org.hearsay.description.Tally;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.hearsay.store.Counts;
import org.junit.jupiter.api.Test;

class StartPageTest {

  private static final String BASE = "https://news.example/kg/";
  private static final Templates TEMPLATES = new Templates(new Site(BASE, Assets.read()));
  private static final List<SavedQuery> QUERIES = SavedQueries.load().list();

  @Test
  void showsHowMuchThereIsAndWhomItIsAbout() {
    Overview overview =
        new Overview(
            List.of(new Tally(new Ref(BASE + "id/entity/mara-teld", "Mara <i>Teld"), 7)),
            List.of(),
            List.of(),
            new TreeMap<>());

    String html = html(new StartPage(new Counts(30, 1234, 99, 56789), overview, QUERIES));

    assertThat(html).contains(">30<", ">1,234<", ">99<", ">56,789<");
    assertThat(html).contains("<a href=\"/kg/id/entity/mara-teld\">Mara &lt;i&gt;Teld</a>");
    assertThat(html)
        .contains(
            "/kg/queries/statements-by-speaker?person=Mara+%3Ci%3ETeld", "/kg/queries/denials");
  }

  @Test
  void tellsHowToBeginWhereThereIsNothing() {
    Overview nothing = new Overview(List.of(), List.of(), List.of(), new TreeMap<>());

    String html = html(new StartPage(new Counts(0, 0, 0, 0), nothing, QUERIES));

    assertThat(html).contains("bin/hearsay load").doesNotContain("statements-by-speaker");
  }

  @Test
  void monthsWithoutArticlesAreBarsToo() {
    TreeMap<YearMonth, Integer> months = new TreeMap<>();
    months.put(YearMonth.of(2024, 1), 2);
    months.put(YearMonth.of(2024, 4), 3);
    assertThat(MonthBars.of("", "", months).bars()).hasSize(4);

    months.put(YearMonth.of(1990, 4), 1);
    assertThat(MonthBars.of("", "", months).bars()).hasSize(35);
    assertThat(MonthBars.of("", "", months).bars().getLast().value()).isEqualTo(5);
  }

  private static String html(StartPage page) {
    return new String(TEMPLATES.html("start", page), StandardCharsets.UTF_8);
  }
}
