package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.article.Fact;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.Extraction;
import org.hearsay.entity.Authority;
import org.hearsay.entity.Participants;
import org.hearsay.entity.Party;
import org.hearsay.entity.PartyKind;
import org.hearsay.entity.Publishers;
import org.hearsay.entity.Resolution;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.Articles;
import org.hearsay.statement.ReportedStatement;
import org.hearsay.time.Basis;
import org.hearsay.time.EnglishDateResolver;
import org.junit.jupiter.api.Test;

class StatementPipelineTest {

  private static final AnnotatedArticle ARTICLE =
      Articles.annotated(
          "Teld told the Gazette it fell, the Courier reported on Monday.", "2024-03-13");

  @Test
  void theTimeOfAReportIsOfTheRelayThatIsMentionedInIt() {
    Participants who =
        new Participants(
            List.of(party("Teld")),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Participants.Relay(party("the Gazette"), ""),
                new Participants.Relay(party("the Courier"), "reported")),
            List.of());
    Attribution attribution =
        new Attribution(
            spans("Teld"),
            spans("told"),
            spans("it fell"),
            List.of(
                new Attribution(
                    spans("the Courier"),
                    spans("reported"),
                    spans("Teld told the Gazette it fell"),
                    List.of(),
                    .9,
                    "encoder")),
            .9,
            "encoder");

    ReportedStatement statement =
        new StatementPipeline(
                ignored -> ARTICLE,
                ignored -> new Extraction(List.of(attribution), List.of()),
                CueLexicon.english(),
                (ignored, found) -> List.of(who),
                new Publishers(Authority.empty()),
                new EnglishDateResolver())
            .statementsOf(Articles.of("any", Fact.unknown()))
            .statements()
            .getFirst();

    assertThat(statement.reports())
        .extracting(it -> it.when().prefix())
        .containsExactly("", "2024-03-11");
    assertThat(statement.dating().basis()).isEqualTo(Basis.PUBLICATION);
  }

  private static Resolution party(String name) {
    return new Resolution(new Party.Unnamed(name, PartyKind.GROUP), spans(name), .9, "r");
  }

  private static List<Span> spans(String words) {
    return List.of(Articles.spanOf(words, ARTICLE));
  }
}
