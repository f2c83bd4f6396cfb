package org.hearsay.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.hearsay.Noon;
import org.hearsay.store.StatementStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class NamedEntitiesTest {

  private static final String ENTITIES =
      """
      PREFIX say: <https://w3id.org/hearsay#>
      PREFIX schema: <http://schema.org/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      BASE <http://localhost:3030/id/entity/>

      <mara-teld> a schema:Person ; rdfs:label "Mara Teld"@en ; skos:altLabel "Teld"@en , "MT"@en .
      <teld> a schema:Organization ; rdfs:label "Teld"@en .
      <sam-doppel> a schema:Person ; rdfs:label "Sam Doppel"@en .
      <sam-doppel-2> a schema:Person ; rdfs:label "Sam Doppel"@en .
      <plain> a schema:Place ; rdfs:label "Plain \\"Name\\" (X)" .
      <../article/a#party-officials> a say:UnnamedParty ; rdfs:label "officials"@en .
      """;

  private StatementStore store;

  @BeforeAll
  void open(@TempDir Path folder) {
    store = StatementStore.open(folder, Noon.CLOCK);
    store.addEntities(RDFParser.fromString(ENTITIES, Lang.TURTLE).toGraph());
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "Mara Teld, mara-teld",
        "MT, mara-teld",
        "Teld, teld",
        "Plain \"Name\" (X), plain",
      })
  void aNameIsOneEntitysAndItsMainNameGoesFirst(String name, String key) {
    assertThat(names().called(name)).isEqualTo(names().withKey(key));
  }

  @Test
  void allWhoBearANameAreOffered() {
    assertThatThrownBy(() -> names().called("Sam Doppel"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'Sam Doppel' may be sam-doppel (Sam Doppel), sam-doppel-2 (Sam Doppel)");
  }

  @Test
  void similarNamesAreOffered() {
    assertThatThrownBy(() -> names().called("mara told"))
        .hasMessageStartingWith("nobody and nothing is called 'mara told'; maybe mara-teld (Mara");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {"officials", "Xyzzy", "\" } UNION { ?entity ?p ?o } #", "+(", "\\"})
  void nobodyIsOfferedWhereNobodyIsSimilar(String name) {
    assertThatThrownBy(() -> names().called(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nobody and nothing is called '%s'".formatted(name));
  }

  private NamedEntities names() {
    return new NamedEntities(new QueryableStore(store));
  }
}
