package org.hearsay.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.sparql.Http.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.Noon;
import org.hearsay.check.Check;
import org.hearsay.check.StoredFindings;
import org.hearsay.contradiction.Judges;
import org.hearsay.contradiction.Review;
import org.hearsay.contradiction.Status;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.operations.OperationsSettings;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.query.SavedQueries;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.sparql.Http;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ReviewIT {

  private static final String TOKEN = "a-token-for-this-test-only";
  private static final Pattern FORM =
      Pattern.compile("name=\"form\" value=\"([A-Za-z0-9_-]{43})\"");

  private StatementStore store;
  private HearsayServer server;
  private Http operations;

  @BeforeEach
  void start(@TempDir Path folder) {
    store = StatementStore.open(folder, Noon.CLOCK);
    Conflicts.addTo(store);
    PropositionReader words = PropositionReader.english();
    Check check =
        new Check(
            store,
            new EnglishAnnotator(),
            words,
            new Judges(List.of(), List.of()),
            (one, other) -> 0,
            List.of(),
            "1",
            Noon.CLOCK);
    server =
        HearsayServer.start(
            store,
            SavedQueries.load(),
            ServerSettings.onPort(0).withOperations(new OperationsSettings(0, TOKEN)),
            Optional.of(check::run));
    operations = Http.at("http://127.0.0.1:%d/".formatted(server.operationsPort().orElseThrow()));
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  private HttpResponse<String> post(String path, String cookie, Map<String, String> fields)
      throws Exception {
    String body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return operations.send(
        operations
            .to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofString(body)));
  }

  private String signIn() throws Exception {
    HttpResponse<String> response =
        post("review/sign-in", "other=1", Map.of("name", "Edda Reader", "token", TOKEN));
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo("/review");
    String cookie = header(response, "Set-Cookie");
    assertThat(cookie)
        .contains("HttpOnly", "SameSite=Strict", "Path=/review")
        .doesNotContain(TOKEN);
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private String form(String cookie) throws Exception {
    Matcher matcher = FORM.matcher(operations.get("review", "Cookie", cookie).body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private Status status(String key) {
    return new StoredFindings(store).find(key).orElseThrow().status();
  }

  @Test
  void showsNothingToThoseWhoAreNotSignedIn() throws Exception {
    for (String cookie : List.of("", "hearsay-review=" + "x".repeat(43), "hearsay-review=")) {
      HttpResponse<String> response = operations.get("review", "Cookie", cookie);
      assertThat(response.statusCode()).isEqualTo(303);
      assertThat(header(response, "Location")).isEqualTo("/review/sign-in");
    }
    assertThat(
            post("review/sign-in", "a=b", Map.of("name", "Eve", "token", TOKEN + "x")).statusCode())
        .isEqualTo(403);
    assertThat(post("review/sign-in", "a=b", Map.of("token", TOKEN)).statusCode()).isEqualTo(403);
    assertThat(Http.at(server.url()).get("review").statusCode()).isEqualTo(404);
  }

  @Test
  void showsWhatToDecideTheGravestFirst() throws Exception {
    HttpResponse<String> response = operations.get("review", "Cookie", signIn());
    String page = response.body();

    assertThat(header(response, "Content-Security-Policy")).contains("script-src 'self'");
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(page)
        .contains("<h2>Petra Sund</h2>", "<h2>Ines Arrado</h2>")
        .contains("[evidence: </span>forty crowns<", "[differs: </span>unlike<")
        .contains("http://localhost:3030/id/finding/altered2toll")
        .doesNotContain("opinion2bridge", "number2copies", "denial2memo")
        .doesNotContain(" style=", "onclick");
    assertThat(page.indexOf("finding-reported2sund"))
        .isLessThan(page.indexOf("finding-altered2toll"));
    Matcher script = Pattern.compile("src=\"/(assets/review-[^\"]+)\"").matcher(page);
    assertThat(script.find()).isTrue();
    assertThat(operations.get(script.group(1)).body()).contains("keydown");
  }

  @ParameterizedTest
  @CsvSource({
    "confirmed, '', '', CONFIRMED",
    "dismissed, different-event, '', DISMISSED",
    "deferred, '', 2025-03-20, DEFERRED",
  })
  void keepsADecision(String verdict, String reason, String until, Status expected)
      throws Exception {
    String cookie = signIn();

    HttpResponse<String> response =
        post(
            "review/decide",
            cookie,
            Map.of(
                "form",
                form(cookie),
                "finding",
                "altered2toll",
                "verdict",
                verdict,
                "reason",
                reason,
                "until",
                until,
                "note",
                "Looked at <b>both</b>.",
                "next",
                "reported2sund",
                "severity",
                "material"));

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location"))
        .isEqualTo("/review?severity=material#finding-reported2sund");
    assertThat(status("altered2toll")).isEqualTo(expected);
    Review review = new StoredFindings(store).reviews().getLast().review();
    assertThat(review.by()).isEqualTo("Edda Reader");
    assertThat(review.note()).isEqualTo("Looked at <b>both</b>.");
    assertThat(review.at()).isEqualTo(Noon.INSTANT);
    String page = operations.get("review?status=any", "Cookie", cookie).body();
    assertThat(page)
        .contains("Looked at &lt;b&gt;both&lt;/b&gt;.")
        .contains("<button name=\"verdict\" value=\"reopened\">");
  }

  @Test
  void aDecisionThatCannotBeReadIsNamedAndKeepsNobodyFromTheRest() throws Exception {
    Conflicts.add(
        store,
        """
        PREFIX c: <https://w3id.org/hearsay/code#>
        PREFIX dct: <http://purl.org/dc/terms/>
        PREFIX say: <https://w3id.org/hearsay#>
        BASE <http://localhost:3030/>
        GRAPH <graph/reviews> {
          <id/review/untyped> a say:Review ; say:finding <id/finding/altered2toll> ;
              say:verdict c:confirmed ; dct:creator "Ada" ; dct:created "2025-03-01T12:00:00Z" .
        }
        """);

    HttpResponse<String> response = operations.get("review", "Cookie", signIn());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body())
        .contains("finding-reported2sund", "finding-altered2toll")
        .contains("The review &lt;http://localhost:3030/id/review/untyped&gt; cannot be read");
    assertThat(run("admin/check").path("failures").toString()).contains("id/review/untyped");
  }

  @Test
  void takesNoFormThatIsNotOfThePage() throws Exception {
    String cookie = signIn();
    Map<String, String> decision = Map.of("finding", "altered2toll", "verdict", "confirmed");

    assertThat(post("review/decide", cookie, decision).statusCode()).isEqualTo(403);
    assertThat(
            post(
                    "review/decide",
                    "a=b",
                    Map.of("finding", "altered2toll", "verdict", "confirmed", "form", form(cookie)))
                .statusCode())
        .isEqualTo(403);
    assertThat(operations.get("review/decide", "Cookie", cookie).statusCode()).isEqualTo(405);
    assertThat(status("altered2toll")).isEqualTo(Status.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verdict=dismissed",
        "verdict=dismissed&reason=lies",
        "verdict=deferred",
        "verdict=deferred&until=soon",
        "verdict=guilty",
        "",
      })
  void saysWhatIsWrongWithADecision(String fields) throws Exception {
    String cookie = signIn();
    Map<String, String> form =
        new HashMap<>(Map.of("form", form(cookie), "finding", "altered2toll"));
    for (String field : fields.split("&", -1)) {
      if (!field.isEmpty()) {
        form.put(field.split("=", -1)[0], field.split("=", -1)[1]);
      }
    }

    assertThat(post("review/decide", cookie, form).statusCode()).isEqualTo(400);
    form.putAll(Map.of("finding", "nothing", "verdict", "confirmed"));
    assertThat(post("review/decide", cookie, form).statusCode()).isEqualTo(404);
    assertThat(status("altered2toll")).isEqualTo(Status.OPEN);
  }

  @Test
  void endsASession() throws Exception {
    String cookie = signIn();
    assertThat(post("review/sign-out", cookie, Map.of("form", form(cookie))).statusCode())
        .isEqualTo(303);

    assertThat(operations.get("review", "Cookie", cookie).statusCode()).isEqualTo(303);
  }

  @Test
  void checksTheStoreThatIsServed() throws Exception {
    JsonNode run = run("admin/check?fail-on=any:new%3E0");

    assertThat(run.path("statements").asInt()).isEqualTo(8);
    assertThat(run.path("policyMet").isBoolean()).isTrue();
    assertThat(run.path("policyMet").asBoolean()).isFalse();
    assertThat(run.path("failures")).isEmpty();
    JsonNode again = run("admin/check?fail-on=any:new%3E0");
    assertThat(again.path("policyMet").asBoolean()).isFalse();
    assertThat(again.path("statements").asInt()).isZero();
  }

  private JsonNode run(String path) throws Exception {
    HttpResponse<String> begun = upkeep(path);
    assertThat(begun.statusCode()).isEqualTo(202);
    String task = header(begun, "Location").substring(1);
    JsonNode state = new ObjectMapper().readTree(begun.body());
    while (List.of("WAITING", "RUNNING").contains(state.path("state").asText())) {
      Thread.sleep(100);
      state =
          new ObjectMapper()
              .readTree(operations.get(task, "Authorization", "Bearer " + TOKEN).body());
    }
    assertThat(state.path("state").asText()).isEqualTo("DONE");
    return new ObjectMapper().readTree(state.path("result").asText());
  }

  private HttpResponse<String> upkeep(String path) throws Exception {
    return operations.send(
        operations
            .to(path)
            .header("Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.noBody()));
  }

  @Test
  void saysWhatIsWrongWithACheck() throws Exception {
    HttpResponse<String> response =
        upkeep("admin/check?kinds=lies&since=noon&fail-on=material:new");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(new ObjectMapper().readTree(response.body()).path("errors").findValuesAsText("name"))
        .containsExactly("kinds", "since", "fail-on");
    assertThat(
            operations
                .send(operations.to("admin/check").POST(BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void listsCallsThatWaitAndThatWereGivenUp() throws Exception {
    JsonNode calls =
        new ObjectMapper()
            .readTree(operations.get("admin/webhooks", "Authorization", "Bearer " + TOKEN).body());

    assertThat(calls.path("waiting").isArray()).isTrue();
    assertThat(calls.path("dead").isArray()).isTrue();
    assertThat(operations.get("admin/webhooks").statusCode()).isEqualTo(401);
  }
}
