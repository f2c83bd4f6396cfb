package org.hearsay.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.Noon;
import org.hearsay.query.SavedQueries;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.store.ArticleGraph;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Words that would be scripts, markup or addresses elsewhere stay words on every page. */
@Timeout(600)
class HostileWordsIT {

  private static final Path WORDS = Path.of("src/test/resources/clients/hostile-words.txt");

  @Test
  void staysWhatItIs(@TempDir Path folder) throws Exception {
    List<String> words = Files.readAllLines(WORDS).stream().filter(it -> !it.isBlank()).toList();
    assertThat(words).hasSizeGreaterThanOrEqualTo(40);
    try (StatementStore store = StatementStore.open(folder, Noon.CLOCK)) {
      List<String> paths = write(store, words);
      try (HearsayServer server =
          HearsayServer.start(store, SavedQueries.load(), ServerSettings.onPort(0))) {
        List<String> addresses = new ArrayList<>();
        paths.forEach(it -> addresses.add(server.url() + it));
        for (String word : words) {
          String encoded = URLEncoder.encode(word, StandardCharsets.UTF_8);
          addresses.add(server.url() + "search?q=" + encoded);
          addresses.add(server.url() + "queries/statements-by-speaker?person=" + encoded);
        }
        showsEveryWord(server, words);

        String found =
            ClientProgram.browser("payloads.mjs")
                .reading(String.join("\n", addresses))
                .run(server.url());

        assertThat(found.lines()).containsExactly("well");
      }
    }
  }

  /** One entity, article and statement for each; every text of theirs is the hostile one. */
  private static List<String> write(StatementStore store, List<String> words) {
    List<String> paths = new ArrayList<>(List.of("", "queries/articles", "queries/most-quoted"));
    Model entities = ModelFactory.createDefaultModel();
    List<ArticleGraph> articles = new ArrayList<>();
    Model conflicts = ModelFactory.createDefaultModel();
    String base = store.graphs().base();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Model model = ModelFactory.createDefaultModel();
      Resource entity = entities.createResource(base + "id/entity/hostile-" + i);
      entity
          .addProperty(RDF.type, Schema.Person)
          .addProperty(RDFS.label, word, "en")
          .addProperty(SKOS.altLabel, word + " again", "en");
      Resource article = model.createResource(store.graphs().articleIri("hostile-" + i));
      article
          .addProperty(RDF.type, Say.Article)
          .addProperty(RDF.type, Schema.NewsArticle)
          .addProperty(Schema.headline, word, "en")
          .addProperty(Schema.author, word)
          .addProperty(Schema.copyrightNotice, word)
          .addProperty(Schema.url, word)
          .addProperty(Schema.publisher, entity);
      Resource statement =
          model.createResource(base + "id/statement/hostile-%d.aaaaaaaa".formatted(i));
      statement
          .addProperty(RDF.type, Say.Statement)
          .addProperty(Say.reportedIn, article)
          .addProperty(Say.speaker, entity)
          .addProperty(Say.target, entity)
          .addProperty(Say.text, word, "en")
          .addProperty(Say.quote, word, "en")
          .addProperty(Say.cue, word)
          .addProperty(Say.whenText, word)
          .addProperty(Say.rule, word)
          .addProperty(Say.confidence, word);
      writeConflict(conflicts, base, i, word, statement);
      Graph graph = model.getGraph();
      articles.add(new ArticleGraph("hostile-" + i, graph));
      paths.add("doc/entity/hostile-%d.html".formatted(i));
      paths.add("doc/article/hostile-%d.html".formatted(i));
      paths.add("doc/statement/hostile-%d.aaaaaaaa.html".formatted(i));
      paths.add("doc/finding/hostile-%d.html".formatted(i));
      paths.add("doc/claim/hostile-%d.html".formatted(i));
    }
    store.replaceArticles(articles, entities.getGraph());
    store.addToGraph(store.graphs().findings(), conflicts.getGraph());
    paths.add("alerts?kind=any");
    return paths;
  }

  private static void writeConflict(
      Model model, String base, int number, String word, Resource statement) {
    Resource claim = model.createResource(base + "id/claim/hostile-" + number);
    claim.addProperty(RDF.type, Say.Claim).addProperty(Say.proposition, word, "en");
    for (int i = 1; i < 3; i++) {
      model
          .createResource(claim.getURI() + "#rendering-" + i)
          .addProperty(RDF.type, Say.Rendering)
          .addProperty(Schema.isPartOf, claim)
          .addProperty(Say.quote, word + " " + i, "en")
          .addProperty(Say.difference, word)
          .addProperty(Say.renders, statement);
    }
    statement.inModel(model).addProperty(Say.claim, claim);
    Resource finding = model.createResource(base + "id/finding/hostile-" + number);
    Resource evidence = model.createResource(finding.getURI() + "#evidence-1");
    finding
        .addProperty(RDF.type, Say.Finding)
        .addProperty(RDFS.label, word, "en")
        .addProperty(RDFS.comment, word, "en")
        .addProperty(DCTerms.type, Code.reported)
        .addProperty(Say.severity, Code.material)
        .addProperty(Say.status, Code.open)
        .addProperty(Say.difference, word)
        .addProperty(Say.between, statement)
        .addProperty(Say.evidence, evidence)
        .addProperty(Say.firstSeen, word)
        .addProperty(Say.confidence, word);
    evidence
        .addProperty(RDF.type, Say.Evidence)
        .addProperty(Say.inStatement, statement)
        .addProperty(OA.exact, word);
    model
        .createResource(base + "id/review/hostile-" + number)
        .addProperty(RDF.type, Say.Review)
        .addProperty(Say.finding, finding)
        .addProperty(Say.verdict, Code.reopened)
        .addProperty(RDFS.comment, word, "en")
        .addProperty(DCTerms.creator, word)
        .addProperty(DCTerms.created, word);
  }

  /** A word that is not shown could do no harm, and no good. */
  private static void showsEveryWord(HearsayServer server, List<String> words) throws Exception {
    for (int i = 0; i < words.size(); i++) {
      URI page = URI.create(server.url() + "doc/statement/hostile-%d.aaaaaaaa.html".formatted(i));
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
      String escaped = words.get(i).replace("&", "&amp;").replace("<", "&lt;");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body().replace("&gt;", ">")).contains("<p>" + escaped + "</p>");
    }
  }
}
