package org.hearsay.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.sparql.Http.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Noon;
import org.hearsay.query.SavedQueries;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.sparql.Http;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
@Timeout(90)
class AlertsIT {

  private static final Pattern KEY = Pattern.compile("id/finding/([a-z0-9]+)");

  private StatementStore store;
  private HearsayServer server;
  private Http http;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = StatementStore.open(folder, Noon.CLOCK);
    Conflicts.addTo(store);
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
    http = Http.at(server.url());
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  private static List<String> keys(String text) {
    List<String> keys = new ArrayList<>();
    Matcher matcher = KEY.matcher(text);
    while (matcher.find()) {
      if (!keys.contains(matcher.group(1))) {
        keys.add(matcher.group(1));
      }
    }
    return keys;
  }

  /** Opinions, silenced ones and those that were decided against come only if asked for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          ''                              | reported2sund altered2toll
          status=pending&kind=            | reported2sund altered2toll
          status=dismissed                | denial2memo
          status=any                      | reported2sund altered2toll denial2memo old2toll
          kind=disagreement               | opinion2bridge
          kind=any                        | opinion2bridge reported2sund altered2toll
          severity=material               | reported2sund altered2toll
          severity=info&kind=any          | opinion2bridge
          kind=number-mismatch            | none
          entity=ines-arrado              | altered2toll
          entity=denning-holt&status=any  | denial2memo
          outlet=velm-mirror              | reported2sund
          outlet=harbour-gazette          | altered2toll
          entity=http%3A%2F%2Flocalhost%3A3030%2Fid%2Fentity%2Fpetra-sund | reported2sund
          entity=nobody                   | none
          """)
  void listsWhatIsAskedForEverywhereAlike(String query, String expected) throws Exception {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));
    String address = query.isEmpty() ? "" : "?" + query;

    JsonNode json = new ObjectMapper().readTree(http.get("alerts" + address).body());
    assertThat(json.path("total").asInt()).isEqualTo(wanted.size());
    assertThat(keys(json.path("findings").findValuesAsText("id").toString())).isEqualTo(wanted);
    String page = http.get("alerts" + address, "Accept", "text/html").body();
    assertThat(keys(page)).isEqualTo(wanted);
    assertThat(keys(http.get("alerts.atom" + address).body())).isEqualTo(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=lied",
        "kind=x",
        "severity=high",
        "entity=%3Cx%3E",
        "outlet=a%20b",
        "page=0",
      })
  void saysWhatIsWrongWithAWish(String query) throws Exception {
    HttpResponse<String> response = http.get("alerts?" + query);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(new ObjectMapper().readTree(response.body()).at("/errors/0/name").asText())
        .isEqualTo(query.substring(0, query.indexOf('=')));
  }

  @Test
  void saysThatItIsTheSame() throws Exception {
    HttpResponse<String> first = http.get("alerts");

    assertThat(header(first, "Link")).contains("alerts.atom");
    assertThat(http.get("alerts", "If-None-Match", header(first, "ETag")).statusCode())
        .isEqualTo(304);
    assertThat(http.get("alerts?page=2").statusCode()).isEqualTo(404);
    assertThat(http.get("alerts", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(header(http.get("alerts.atom"), "Content-Type")).isEqualTo("application/atom+xml");
  }

  /** What is told of again, or decided on, comes up again in a reader. */
  @Test
  void theFeedTellsOfTheLastChange(@TempDir Path folder) throws Exception {
    try (StatementStore changing = StatementStore.open(folder, Noon.CLOCK)) {
      Conflicts.addTo(changing);
      Conflicts.add(
          changing,
          """
          PREFIX dct: <http://purl.org/dc/terms/>
          PREFIX say: <https://w3id.org/hearsay#>
          PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
          BASE <http://localhost:3030/>
          GRAPH <graph/reviews> {
            <id/review/later> a say:Review ; say:finding <id/finding/altered2toll> ;
                dct:created "2025-02-28T09:00:00.5Z"^^xsd:dateTime .
          }
          """);
      try (HearsayServer running =
          HearsayServer.start(changing, SavedQueries.load(), ServerSettings.onPort(0))) {
        String feed = Http.at(running.url()).get("alerts.atom?status=any").body();

        assertThat(keys(feed))
            .containsExactly("altered2toll", "reported2sund", "denial2memo", "old2toll");
        assertThat(Pattern.compile("<updated>([^<]+)<").matcher(feed).results())
            .extracting(it -> it.group(1))
            .containsExactly(
                "2025-02-28T09:00:00.500Z",
                "2025-02-28T09:00:00.500Z",
                "2025-02-28T04:00:00Z",
                "2025-02-28T04:00:00Z",
                "2025-02-19T04:00:00Z");
        assertThat(feed).contains("<published>2025-02-20T04:00:00Z</published>");
      }
    }
  }

  @Test
  void comesInPages(@TempDir Path folder) throws Exception {
    try (StatementStore many = StatementStore.open(folder, Noon.CLOCK)) {
      StringBuilder trig =
          new StringBuilder(
              """
              PREFIX c: <https://w3id.org/hearsay/code#>
              PREFIX dct: <http://purl.org/dc/terms/>
              PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
              PREFIX say: <https://w3id.org/hearsay#>
              BASE <http://localhost:3030/>
              GRAPH <graph/findings> {
              """);
      for (int i = 0; i < 60; i++) {
        trig.append(
            "<id/finding/n%d> a say:Finding ; rdfs:label \"May conflict\"@en ; dct:type c:denial ; say:status c:open ; say:severity c:info .%n"
                .formatted(i));
      }
      Conflicts.add(many, trig + "}");
      try (HearsayServer running =
          HearsayServer.start(many, SavedQueries.load(), ServerSettings.onPort(0))) {
        Http client = Http.at(running.url());
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
          all.addAll(keys(client.get("alerts?page=" + page).body()));
        }
        assertThat(all).hasSize(60).doesNotHaveDuplicates();
        assertThat(client.get("alerts?page=2&kind=any").headers().allValues("Link"))
            .contains("</alerts?kind=any>; rel=\"prev\"");
      }
    }
  }
}
