package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void barsAreListsOfTheSameLength() throws Exception {
    Chart chart =
        new Chart.Bars(
            "By month",
            "statements",
            true,
            List.of(
                new Chart.Bar("2024-02", 3, Optional.empty()),
                new Chart.Bar("2024-03", 0.5, Optional.of("/x"))));

    assertThat(JSON.readTree(chart.json()))
        .isEqualTo(
            JSON.readTree(
                """
                {"kind": "bar", "unit": "statements", "inTime": true, "title": "By month",
                 "categories": ["2024-02", "2024-03"], "values": [3, 0.5], "links": [null, "/x"]}
                """));
  }

  @Test
  void aTimelineHasItsDays() throws Exception {
    Chart chart =
        new Chart.Timeline(
            "Said",
            List.of(
                new Chart.Item("No.", "Mara Teld", "2024-03-01", "2024-03-02", Optional.of("/s"))));

    assertThat(JSON.readTree(chart.json()))
        .isEqualTo(
            JSON.readTree(
                """
                {"kind": "timeline", "title": "Said", "items": [{"label": "No.", "lane": "Mara Teld",
                 "from": "2024-03-01", "to": "2024-03-02", "href": "/s"}]}
                """));
  }

  @Test
  void theLinksOfAGraphNameTheirNodesByPlace() throws Exception {
    Chart chart =
        new Chart.Graph(
            "About",
            "statements",
            true,
            List.of(
                new Chart.Knot("A", 2, Optional.empty()),
                new Chart.Knot("B", 1, Optional.of("/b"))),
            List.of(new Chart.Edge(0, 1, 2)));

    assertThat(JSON.readTree(chart.json()))
        .isEqualTo(
            JSON.readTree(
                """
                {"kind": "graph", "unit": "statements", "directed": true, "title": "About",
                 "nodes": [{"name": "A", "value": 2}, {"name": "B", "value": 1, "href": "/b"}],
                 "links": [{"source": 0, "target": 1, "value": 2}]}
                """));
  }

  @Test
  void noTextEndsTheScriptThatItStandsIn() throws Exception {
    String evil = "</script><script>alert(1)</script><!-- & \u2028";
    Chart chart =
        new Chart.Bars(evil, "x", false, List.of(new Chart.Bar(evil, 1, Optional.of(evil))));

    assertThat(chart.json()).doesNotContain("<", ">", "&");
    JsonNode read = JSON.readTree(chart.json());
    assertThat(read.get("categories").get(0).asText()).isEqualTo(evil);
  }
}
