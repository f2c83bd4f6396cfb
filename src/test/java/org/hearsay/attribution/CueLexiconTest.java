package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.vocab.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {

  private static final CueLexicon LEXICON = CueLexicon.english();

  @Test
  void allActsAreCodesOfTheOntology() {
    Model codes = RDFDataMgr.loadModel("ontology/codes.ttl");

    List<String> known =
        codes.listSubjectsWithProperty(SKOS.inScheme, Code.Act).mapWith(Resource::getURI).toList();

    assertThat(LEXICON.acts())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(known).contains(Code.NS + it));
  }

  @Test
  void noWordStandsUnderTwoActs() throws IOException {
    Map<String, String> acts = new HashMap<>();
    for (String line : lines()) {
      String act = line.substring(0, line.indexOf(','));
      for (String word : line.substring(act.length() + 1).split(" ", -1)) {
        assertThat(acts.put(word, act)).as("%s, once under %s", word, act).isNull();
      }
    }
    assertThat(acts).containsEntry("said", "say").doesNotContainKey("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          said                 | say
          Denied               | deny
          WARNED               | warn
          has repeatedly urged | urge
          according to         | say
          could n't promise    | promise
          told … warned        | say warn
          declined to confirm  | refuse
          said and said        | say
          whispered            | ''
          ''                   | ''
          …                    | ''
          """)
  void actsAreReadFromTheWordsOfACue(String cue, String acts) {
    assertThat(String.join(" ", LEXICON.actsOf(List.of(cue)))).isEqualTo(acts);
  }

  @Test
  void severalCuesGiveEachActOnceInOrder() {
    assertThat(LEXICON.actsOf(List.of("denied", "said", "rejects"))).containsExactly("deny", "say");
    assertThat(LEXICON.actsOf(List.of())).isEmpty();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = CueLexicon.class.getResourceAsStream("cue-acts.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .toList();
    }
  }
}
