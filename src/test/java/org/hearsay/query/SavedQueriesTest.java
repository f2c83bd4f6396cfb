package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SavedQueriesTest {

  private static final String SAY = "https://w3id.org/hearsay#";
  private static final String CODE = "https://w3id.org/hearsay/code#";

  private static final Entities NOBODY =
      new Entities() {
        @Override
        public String base() {
          return "http://localhost:3030/";
        }

        @Override
        public Node called(String name) {
          throw new IllegalArgumentException("nobody is called '%s'".formatted(name));
        }
      };

  @TempDir Path folder;

  static List<SavedQuery> queries() {
    return SavedQueries.load().list();
  }

  @Test
  void thereAreEnoughForAnAnalyst() {
    assertThat(queries()).hasSizeGreaterThanOrEqualTo(24);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void usesOnlyTermsThatTheOntologyDefines(SavedQuery saved) {
    Query query = saved.query();
    query.getPrefixMapping().clearNsPrefixMap();

    Matcher terms =
        Pattern.compile("<(https://w3id\\.org/hearsay[^>]*)>").matcher(query.serialize());

    Set<String> defined = definedTerms();
    assertThat(terms.results().map(term -> term.group(1))).isSubsetOf(defined);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void namesNoBase(SavedQuery saved) {
    assertThat(saved.sparql()).doesNotContain("localhost").doesNotContain("/id/");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void hasATotalOrderAndExplainsItsColumns(SavedQuery saved) {
    assertThat(saved.query().isSelectType()).isTrue();
    assertThat(saved.query().getOrderBy()).isNotEmpty();
    assertThat(saved.description()).contains("Columns: ");
    assertThat(saved.summary()).doesNotEndWith(".").hasSizeLessThan(80);
    assertThat(saved.tags()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * {}                                    | q.rq:1: | no header
          #+ summary: a~#+ descriptoin: b~SELECT * {}    | q.rq:2: | descriptoin
          #+ summary: a~#+ summary: b~SELECT * {}        | q.rq:2: | Duplicate
          #+ summary: a~SELECT * {}                      | q.rq:1: | no description
          #+ {summary: a, description: b}~SELECT * {     | q.rq:2: | Encountered
          #+ {summary: a, description: b}~DROP ALL       | q.rq:1: | update
          #+ {summary: a, description: b}~SELECT * { SERVICE <http://a/> {} } | q.rq:1: | SERVICE
          #+ {summary: a, description: b}~#+ x~SELECT *{}| q.rq:2: | x
          #+ {summary: a, description: b}~SELECT * {}~#+ tags: [c] | q.rq:3: | header line after
          #+ {summary: a, description: b, view: pie}~SELECT * {}   | q.rq:1: | pie
          #+ {summary: a, description: b, timeout: 10}~SELECT * {} | q.rq:1: | like 10s
          #+ {summary: a, description: b, params: {x: {type: iri}}}~SELECT * {} | q.rq:1: | does not use
          #+ {summary: a, description: b, params: {x: {}}}~SELECT * {?x ?y ?z}  | q.rq:1: | no type
          #+ {summary: a, description: b, params: {x: {type: uri}}}~SELECT * {?x ?y ?z} | q.rq:1: | unknown type
          #+ {summary: a, description: b, params: {x: {type: iri, required: true}}}~SELECT * {?x ?y ?z} | q.rq:1: | example
          #+ {summary: a, description: b, params: {x: {type: integer, default: one}}}~SELECT * {?x ?y ?z} | q.rq:1: | 'one' is no integer
          #+ {summary: a, description: b, params: {x: {type: iri}}}~SELECT * { BIND(1 AS ?x) } | q.rq:1: | itself binds
          """)
  void aFaultNamesFileAndLine(String text, String place, String reason) throws IOException {
    Files.writeString(folder.resolve("q.rq"), text.replace("~", "\n"));

    assertThatThrownBy(() -> SavedQueries.load(folder))
        .isInstanceOf(SavedQueryException.class)
        .hasMessageContaining(place)
        .hasMessageContaining(reason);
  }

  @Test
  void allWrongParametersAreNamedAtOnce() {
    SavedQuery query = SavedQueries.load().get("speaker-about-target");

    assertThatThrownBy(() ->
            query.bind(
                Map.of("person", "a > ?x } #", "from", "yesterday", "stance", "hard"), NOBODY))
        .isInstanceOf(SavedQueryException.class)
        .hasMessageContaining("person: nobody is called 'a > ?x } #'")
        .hasMessageContaining("target: missing")
        .hasMessageContaining("from: 'yesterday' is no xsd:date")
        .hasMessageContaining("stance: no such parameter; it takes person, target, from, to");
  }

  @Test
  void anUnknownNameGetsSuggestions() {
    assertThatThrownBy(() -> SavedQueries.load().get("most-quoted-people"))
        .isInstanceOf(SavedQueryException.class)
        .hasMessageContaining("Maybe")
        .hasMessageContaining("most-quoted-by-outlet");
  }

  @Test
  void queriesInAJarAreFound() throws IOException {
    Path jar = folder.resolve("with space.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("queries/"));
      out.putNextEntry(new ZipEntry("queries/only-one.rq"));
      out.write("#+ {summary: a, description: b}\nSELECT * {}".getBytes(StandardCharsets.UTF_8));
    }

    try (URLClassLoader classPath =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      assertThat(SavedQueries.load(classPath).list())
          .extracting(SavedQuery::name)
          .containsExactly("only-one");
    }
  }

  private static Set<String> definedTerms() {
    Model model = ModelFactory.createDefaultModel();
    for (String file : List.of("/ontology/say.ttl", "/ontology/codes.ttl")) {
      try (InputStream ontology = SavedQueriesTest.class.getResourceAsStream(file)) {
        assertThat(ontology).as(file).isNotNull();
        RDFDataMgr.read(model, ontology, Lang.TURTLE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return model.listSubjects().toList().stream()
        .map(RDFNode::toString)
        .filter(iri -> iri.startsWith(SAY) || iri.startsWith(CODE) || iri.endsWith("/hearsay"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
