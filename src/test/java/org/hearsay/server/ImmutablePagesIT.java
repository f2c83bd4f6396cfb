package org.hearsay.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.hearsay.Noon;
import org.hearsay.query.SavedQueries;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.ChangeLog;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImmutablePagesIT {

  private static final String BASE = "http://localhost:3030/";

  @TempDir Path folder;

  @Test
  void aFullPageOfChangesIsTheSameForEver() throws Exception {
    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK);
        HearsayServer server =
            HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0))) {
      store.addEntities(entities(ChangeLog.PAGE));
      HttpResponse<String> full = get(server, "changes/page/1");
      HttpResponse<String> next = get(server, "changes/page/2");
      assertThat(full.body()).contains("/changes/page/2").contains("e499");
      assertThat(next.body()).contains("\"orderedItems\" : [ ]");

      store.removeArticle("none");
      store.replaceArticles(List.of(new ArticleGraph("a", article())));

      HttpResponse<String> later = get(server, "changes/page/1");
      assertThat(later.body()).isEqualTo(full.body());
      assertThat(later.headers().firstValue("ETag")).isEqualTo(full.headers().firstValue("ETag"));
      assertThat(later.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
      HttpResponse<String> open = get(server, "changes/page/2");
      assertThat(open.body()).contains("id/article/a").isNotEqualTo(next.body());
      assertThat(open.headers().firstValue("ETag")).isNotEqualTo(next.headers().firstValue("ETag"));
      assertThat(open.headers().firstValue("Cache-Control").orElse("")).isEqualTo("no-cache");
    }
  }

  private static Graph article() {
    return graph("<id/article/a> a <https://w3id.org/hearsay#Article> .");
  }

  private static Graph entities(int count) {
    return graph(
        IntStream.range(0, count)
            .mapToObj("<id/entity/e%1$d> rdfs:label \"E %1$d\"@en ."::formatted)
            .collect(Collectors.joining("\n")));
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(
            "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n" + turtle, Lang.TURTLE)
        .base(BASE)
        .toGraph();
  }

  private static HttpResponse<String> get(HearsayServer server, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.url() + path)).build(),
            BodyHandlers.ofString());
  }
}
