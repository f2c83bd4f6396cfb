package org.hearsay.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.hearsay.article.Article;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.rdf.RdfOutput.Syntax;
import org.hearsay.statement.ArticleStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RdfOutputTest {

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest
  @EnumSource(Syntax.class)
  void theSameArticlesGiveTheSameBytes(Syntax syntax) {
    assertThat(written(3, syntax)).isEqualTo(written(3, syntax));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void allSyntaxesHoldTheSame(long seed) {
    DatasetGraph quads = dataset(written(seed, Syntax.NQ), Lang.NQUADS);

    assertThat(IsoMatcher.isomorphic(dataset(written(seed, Syntax.TRIG), Lang.TRIG), quads))
        .isTrue();
    assertThat(IsoMatcher.isomorphic(dataset(written(seed, Syntax.JSONLD), Lang.JSONLD11), quads))
        .isTrue();
    Graph triples = dataset(written(seed, Syntax.TTL), Lang.TURTLE).getDefaultGraph();
    assertThat(triples.isIsomorphicWith(quads.getUnionGraph())).isTrue();
  }

  @Test
  void eachArticleHasItsGraphAndTheSharedGraphsComeLast() {
    List<String> graphs = new ArrayList<>();
    for (String line : Harbour.utf8(written(3, Syntax.NQ)).lines().toList()) {
      String graph = line.replaceAll(".* <([^>]*)> \\.$", "$1");
      if (graphs.isEmpty() || !graphs.getLast().equals(graph)) {
        graphs.add(graph);
      }
    }

    assertThat(graphs)
        .containsExactly(
            "http://localhost:3030/graph/article/b0",
            "http://localhost:3030/graph/article/b1",
            "http://localhost:3030/graph/article/b2",
            "http://localhost:3030/graph/entities",
            "http://localhost:3030/graph/meta");
  }

  @Test
  void theLinesOfAGraphAreSorted() {
    List<String> article =
        Harbour.utf8(written(3, Syntax.NQ))
            .lines()
            .filter(it -> it.endsWith("<http://localhost:3030/graph/article/b1> ."))
            .toList();

    assertThat(article).isNotEmpty().isSorted();
  }

  @Test
  void nothingIsABlankNode() {
    DatasetGraph quads = dataset(written(3, Syntax.NQ), Lang.NQUADS);

    quads
        .find()
        .forEachRemaining(it ->
            assertThat(List.of(it.getGraph(), it.getSubject(), it.getObject()))
                .noneMatch(Node::isBlank));
    assertThat(quads.getDefaultGraph().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Syntax.class)
  void noArticlesGiveAFileWithoutTriples(Syntax syntax) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RdfOutput(Harbour.GRAPHS, syntax, out).close();

    Lang lang =
        switch (syntax) {
          case NQ -> Lang.NQUADS;
          case TRIG -> Lang.TRIG;
          case TTL -> Lang.TURTLE;
          case JSONLD -> Lang.JSONLD11;
        };
    assertThat(dataset(out.toByteArray(), lang).isEmpty()).isTrue();
  }

  @Test
  void theStreamStaysOpenForItsOwner() {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    new RdfOutput(Harbour.GRAPHS, Syntax.NQ, out).close();

    assertThat(closed[0]).isFalse();
  }

  private static byte[] written(long seed, Syntax syntax) {
    SplittableRandom random = new SplittableRandom(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ArticleWriter writer = Harbour.writer(Wordings.FULL);
    try (RdfOutput output = new RdfOutput(Harbour.GRAPHS, syntax, out)) {
      for (int i = 0; i < 3; i++) {
        ArticleStatements any = ConformanceTest.anyStatements(random);
        Article article =
            Harbour.article("b" + i, any.article().outlet(), any.article().published());
        output.write(
            writer.write(new ArticleStatements(article, any.publisher(), any.statements())));
      }
    }
    return out.toByteArray();
  }

  private static DatasetGraph dataset(byte[] bytes, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(dataset);
    assertThat(ModelFactory.createModelForGraph(dataset.getDefaultGraph())).isNotNull();
    return dataset;
  }
}
