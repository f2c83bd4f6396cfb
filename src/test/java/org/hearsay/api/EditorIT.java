package org.hearsay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.query.SavedQueries;
import org.hearsay.query.SavedQuery;
import org.hearsay.sample.GoldGraph;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
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
@Timeout(60)
class EditorIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUERY = "SELECT * { ?s ?p \"</textarea><script>alert(1)</script>\" }";

  private final HttpClient client = HttpClient.newHttpClient();
  private StatementStore store;
  private HearsayServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    store = GoldGraph.storeIn(folder);
    server = HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0));
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void worksWithoutAScript() throws Exception {
    String page = get("ui/sparql").body();

    assertThat(page)
        .contains("<form class=\"plain\" action=\"/sparql\" method=\"get\">")
        .contains("name=\"query\"");
    for (SavedQuery query : SavedQueries.load().list()) {
      assertThat(page).contains("<option value=\"" + query.name() + "\"");
      assertThat(get("ui/sparql?saved=" + query.name()).statusCode()).isEqualTo(200);
    }
    assertThat(get("ui/sparql?saved=denials&person=Dimas+Ferrol").body())
        .contains("id/entity/dimas-ferrol");
    assertThat(get("ui/sparql?saved=nothing").statusCode()).isEqualTo(404);
    assertThat(get("ui/sparql?query=" + encoded(QUERY)).body()).contains("&lt;/textarea&gt;");
  }

  @Test
  void holdsNoScriptOfItsOwn() throws Exception {
    String page = get("ui/sparql").body();

    assertThat(Pattern.compile("<script(?![^>]* src=)").matcher(page).find()).isFalse();
    assertThat(Pattern.compile("\\son[a-z]+=|\\sstyle=").matcher(page).find()).isFalse();
    for (String asset : links(page, "(?:src|href)=\"/(assets/[^\"]*)\"")) {
      HttpResponse<String> response = get(asset);
      assertThat(response.statusCode()).as(asset).isEqualTo(200);
      assertThat(header(response, "Cache-Control")).contains("immutable");
    }
  }

  @Test
  void aQueryIsSharedByAShortId() throws Exception {
    HttpResponse<String> made = post("s", "text/plain", QUERY);
    String path = header(made, "Location");
    HttpResponse<String> followed = get(path.substring(1));
    HttpResponse<String> editor = get(header(followed, "Location").substring(1));

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(path).matches("/s/[0-9a-f]{16}");
    assertThat(followed.statusCode()).isEqualTo(303);
    assertThat(header(followed, "Location")).isEqualTo("/ui/sparql?shared=" + path.substring(3));
    assertThat(editor.body())
        .contains("SELECT * { ?s ?p \"&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;\" }")
        .contains("href=\"" + path + "\"");
    assertThat(header(post("s", "application/sparql-query", QUERY), "Location")).isEqualTo(path);
    assertThat(header(post("s", "text/plain", QUERY + " "), "Location")).isNotEqualTo(path);
  }

  @Test
  void aFormIsSharedWithoutAScript() throws Exception {
    HttpResponse<String> made =
        post("s", "application/x-www-form-urlencoded", "query=" + encoded(QUERY));

    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(header(made, "Location")).startsWith("/ui/sparql?shared=");
  }

  @ParameterizedTest
  @CsvSource({"text/plain, 413", "application/x-www-form-urlencoded, 413"})
  void whatIsTooLongIsNotKept(String type, int status) throws Exception {
    String longest = "x".repeat(SharedQueries.LONGEST);

    assertThat(post("s", type, "query=" + longest).statusCode())
        .isEqualTo(type.startsWith("text") ? status : 303);
    assertThat(post("s", type, "query=" + longest + "x").statusCode()).isEqualTo(status);
    assertThat(post("s", "text/plain", longest).statusCode()).isEqualTo(201);
  }

  @Test
  void nothingElseIsKept() throws Exception {
    assertThat(post("s", "text/plain", " ").statusCode()).isEqualTo(400);
    assertThat(post("s", "image/png", "x").statusCode()).isEqualTo(415);
    assertThat(post("s/0123456789abcdef", "text/plain", "x").statusCode()).isEqualTo(405);
    assertThat(
            send(request("s")
                    .header("Content-Type", "text/plain")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(BodyPublishers.ofString(QUERY)))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            send(request("s")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xc3, 0x28})))
                .statusCode())
        .isEqualTo(400);
    assertThat(get("s/0123456789abcdef").statusCode()).isEqualTo(404);
    assertThat(get("s/..%2f..%2fstore.version").statusCode()).isEqualTo(400);
    assertThat(get("ui/sparql?shared=../store.version").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class    | say:St                         | https://w3id.org/hearsay#Statement",
        "class    | stat                           | https://w3id.org/hearsay#Statement",
        "class    | schema:Per                     | http://schema.org/Person",
        "property | https://w3id.org/hearsay#speak | https://w3id.org/hearsay#speaker",
        "property | schema:publ                    | http://schema.org/publisher",
        "code     | c:den                          | https://w3id.org/hearsay/code#denial",
        "entity   | petra s                        | http://localhost:3030/id/entity/petra-salloway",
        "entity   | Salloway                       | http://localhost:3030/id/entity/petra-salloway",
      })
  void finishesWhatIsTyped(String kind, String typed, String iri) throws Exception {
    JsonNode found = complete(kind, typed);

    assertThat(found.findValuesAsText("iri")).anyMatch(it -> it.startsWith(iri));
    assertThat(found.size()).isLessThanOrEqualTo(20);
    assertThat(found.findValuesAsText("label")).hasSize(found.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*:*",
        "/.*/",
        "foo AND (",
        "\"",
        "\\",
        "[a TO z]",
        "a~2",
        "+",
        "label:x",
        "*",
        "é\u0000",
        "{",
        "a*b*",
        "' } UNION { ?s ?p ?o"
      })
  void noSyntaxOfTheWordIndexReachesIt(String typed) throws Exception {
    assertThat(complete("entity", typed).size()).isLessThanOrEqualTo(20);
    assertThat(complete("entity", "*:*")).isEmpty();
  }

  @Test
  void whatCannotBeFinishedIsSaid() throws Exception {
    assertThat(get("complete?kind=planet&prefix=x").statusCode()).isEqualTo(400);
    assertThat(get("complete?prefix=x").statusCode()).isEqualTo(400);
    assertThat(get("complete?kind=class&prefix=" + "x".repeat(201)).statusCode()).isEqualTo(400);
  }

  @Test
  void thePrefixesAreOurs() throws Exception {
    JsonNode prefixes = JSON.readTree(get("prefixes.json").body());

    assertThat(prefixes.get("say").asText()).isEqualTo("https://w3id.org/hearsay#");
    assertThat(prefixes.get("c").asText()).isEqualTo("https://w3id.org/hearsay/code#");
  }

  private JsonNode complete(String kind, String typed) throws Exception {
    HttpResponse<String> response = get("complete?kind=" + kind + "&prefix=" + encoded(typed));
    assertThat(response.statusCode()).as(typed).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  private static List<String> links(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(it -> it.group(1)).toList();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
