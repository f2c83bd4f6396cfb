package org.hearsay.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

  private static final List<Format> OFFERED =
      List.of(Format.TURTLE, Format.HTML, Format.JSON_LD, Format.RDF_XML);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                              | TURTLE
          */*                                                             | TURTLE
          text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML
          application/xhtml+xml, */*;q=0.1                                | HTML
          application/ld+json;q=0.9, text/turtle;q=0.5                    | JSON_LD
          text/turtle;q=0, */*                                            | HTML
          text/*;q=0.3, application/*;q=0.4                               | JSON_LD
          application/*;q=0.4, application/ld+json;q=0                    | RDF_XML
          TEXT/HTML ; Q=0.7 , text/turtle;q=0.2                           | HTML
          text/turtle;q=0.8, text/html;q=0.8                              | TURTLE
          application/ld+json;profile="a"                                 | JSON_LD
          nonsense                                                        | TURTLE
          """)
  void choosesWhatTheClientWantsMost(String accept, Format expected) {
    assertThat(Negotiation.of(accept).best(OFFERED)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"image/png", "text/html;q=0", "*/*;q=0", "application/json, text/css;q=0.5"})
  void findsNothingWhereTheClientTakesNothingOfIt(String accept) {
    assertThat(Negotiation.of(accept).best(OFFERED)).isEmpty();
  }
}
