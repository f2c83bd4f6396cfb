package org.hearsay.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearsay.vocab.Say;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that others made understand the endpoint, and find their way from one IRI to others. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(300)
class RealClientsIT {

  private static final String SELECT =
      "SELECT (COUNT(*) AS ?n) { ?s a <%s> }".formatted(Say.Statement);
  private static final String ASK = "ASK { ?s a <%s> }".formatted(Say.Statement);
  private static final String CONSTRUCT =
      "CONSTRUCT { ?s a <%1$s> } WHERE { ?s a <%1$s> }".formatted(Say.Statement);

  private ServedSample sample;
  private String statements;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    sample = ServedSample.start(folder);
    statements = Integer.toString(sample.all(Say.Statement).size());
  }

  @AfterAll
  void stop() {
    sample.close();
  }

  @Test
  void sparqlWrapperAndRdflibAsk() throws Exception {
    assertThat(ClientProgram.python("ask.py").run(sample.sparql()).lines())
        .containsExactly(
            "wrapper json " + statements,
            "wrapper post " + statements,
            "wrapper xml " + statements,
            "wrapper csv " + statements,
            "wrapper ask True",
            "wrapper rdf " + statements,
            "wrapper turtle " + statements,
            "rdflib select " + statements,
            "rdflib ask True",
            "rdflib construct " + statements);
  }

  @Test
  void rsparqlAsks() throws Exception {
    ClientProgram rsparql = ClientProgram.rsparql();

    assertThat(rsparql.run("--service", sample.sparql(), "--results=CSV", SELECT).lines())
        .containsExactly("n", statements);
    assertThat(rsparql.run("--service", sample.sparql(), "--results=text", ASK)).contains("Yes");
    assertThat(rsparql.run("--service", sample.sparql(), "--results=NT", CONSTRUCT).lines())
        .hasSize(Integer.parseInt(statements));
  }

  @Test
  void comunicaAsks() throws Exception {
    ClientProgram comunica = ClientProgram.comunica("comunica-sparql");

    assertThat(comunica.run(sample.sparql(), "-q", SELECT, "-t", "text/csv").lines())
        .containsExactly("n", statements);
    assertThat(comunica.run(sample.sparql(), "-q", ASK, "-t", "simple")).contains("true");
    assertThat(
            comunica.run(sample.sparql(), "-q", CONSTRUCT, "-t", "application/n-triples").lines())
        .hasSize(Integer.parseInt(statements));
  }

  @Test
  void comunicaFindsTheWordsOfAStatementFromItsSpeaker() throws Exception {
    String query =
        "SELECT DISTINCT ?words ?headline { ?statement <%s> <%s> ; <%s> ?words ; <%s> ?article . ?article <http://schema.org/headline> ?headline }"
            .formatted(Say.speaker, rasmus(), Say.text, Say.reportedIn);

    String found =
        ClientProgram.comunica("comunica-sparql-link-traversal")
            .run(rasmus(), "-q", query, "-t", "text/csv");

    assertThat(found).contains("biscuit");
  }

  @Test
  void rdflibReadsWhatIsAtAnIri() throws Exception {
    String article = sample.all(Say.Article).getFirst();
    String statement = sample.all(Say.Statement).getFirst();

    assertThat(ClientProgram.python("follow.py").run(rasmus(), article, statement).lines())
        .hasSize(3)
        .allMatch(it -> it.matches("http://localhost.* [1-9][0-9]*"));
  }

  @Test
  void rapperReadsWhatIsAtAnIri() throws Exception {
    assertThat(ClientProgram.rapper().run("-q", "-i", "guess", rasmus()))
        .contains("<%s> ".formatted(rasmus()))
        .contains("\"Rasmus Ondry\"@en");
  }

  private String rasmus() {
    return sample.base() + "id/entity/rasmus-ondry-x6sgfkcay";
  }
}
