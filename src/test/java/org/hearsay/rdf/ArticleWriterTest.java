package org.hearsay.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.rdf.Harbour.span;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.article.Published;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Mood;
import org.hearsay.entity.Entity;
import org.hearsay.entity.Occasion;
import org.hearsay.entity.OccasionKind;
import org.hearsay.entity.Participants;
import org.hearsay.entity.Party;
import org.hearsay.entity.PartyKind;
import org.hearsay.entity.Resolution;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.statement.Directness;
import org.hearsay.statement.ReportedStatement;
import org.hearsay.statement.Wording;
import org.hearsay.time.Basis;
import org.hearsay.time.Dating;
import org.hearsay.time.When;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleWriterTest {

  @Test
  void anArticleOfWhichNothingIsKnownSaysSoBySilence() {
    ArticleGraphs written = write(Harbour.bare(), Fact.unknown());

    assertThat(written.graph()).isEqualTo("http://localhost:3030/graph/article/a1");
    assertSame(
        written.article(),
        """
        <http://localhost:3030/graph/article/a1>
          foaf:primaryTopic art:a1 ;
          prov:wasGeneratedBy <http://localhost:3030/id/run/convert-1.0-cafe0123> .
        art:a1 a say:Article , schema:NewsArticle ;
          dct:identifier "harbour" ;
          schema:sha256 "0000000000000000000000000000000000000000000000000000000000000000" ;
          schema:inLanguage "en" .
        """);
    assertThat(written.entities().isEmpty()).isTrue();
  }

  @Test
  void whatIsKnownIsWrittenWithWhereItIsKnownFrom() {
    ArticleGraphs written =
        write(Harbour.full(), Fact.known(Harbour.COURIER, Fact.Origin.COPYRIGHT_LINE));

    assertSame(
        written.article(),
        """
        <http://localhost:3030/graph/article/a2>
          foaf:primaryTopic art:a2 ;
          prov:wasGeneratedBy <http://localhost:3030/id/run/convert-1.0-cafe0123> .
        art:a2 a say:Article , schema:NewsArticle ;
          dct:identifier "harbour" ;
          schema:sha256 "0000000000000000000000000000000000000000000000000000000000000000" ;
          schema:inLanguage "en" ;
          schema:headline "Quay shut"@en ;
          schema:url <http://courier.example/quay> ;
          schema:author "Ilse Brandt" , "Bo Lund" ;
          schema:copyrightNotice "© 2024 Vint Courier" ;
          schema:publisher e:vint-courier ;
          schema:datePublished "2024-03-13"^^xsd:date ;
          say:earliest "2024-03-13"^^xsd:date ;
          say:latest "2024-03-13"^^xsd:date ;
          say:when "2024-03-13"^^edtf:EDTF ;
          dct:provenance "outlet: copyright line"@en , "headline: headline"@en ,
            "authors: by-line"@en .
        """);
    assertSame(
        written.entities(),
        """
        e:vint-courier a schema:NewsMediaOrganization , schema:Organization ;
          rdfs:label "The Vint Courier"@en ;
          prov:wasDerivedFrom <http://example.org/register> .
        """);
    assertSame(
        written.run(),
        """
        <http://localhost:3030/id/run/convert-1.0-cafe0123> a say:Run ;
          dct:type c:conversion ;
          rdfs:label "Conversion by Hearsay 1.0, attributions by encoder, data cafe0123"@en ;
          prov:wasAssociatedWith e:hearsay-1.0 .
        e:hearsay-1.0 a prov:SoftwareAgent ;
          rdfs:label "Hearsay 1.0"@en ;
          schema:softwareVersion "1.0" .
        """);
  }

  @Test
  void theReportOfAnAgencyTellsWhoseItIs() {
    ArticleStatements statements =
        new ArticleStatements(
            Harbour.bare(),
            Fact.unknown(),
            Fact.known(Harbour.COURIER, Fact.Origin.DATELINE),
            List.of());

    Model written = Harbour.writer(Wordings.FULL).write(statements).article();

    assertThat(written.listObjectsOfProperty(Schema.sourceOrganization).toList())
        .extracting(Object::toString)
        .containsExactly("http://localhost:3030/id/entity/vint-courier");
    assertThat(written.listObjectsOfProperty(DCTerms.provenance).toList())
        .extracting(Object::toString)
        .containsExactly("\"news agency: dateline\"@en");
  }

  @Test
  void aYearOfPublicationIsNoDay() {
    Article article =
        Harbour.article(
            "a1", Fact.unknown(), Fact.known(Published.in(2024), Fact.Origin.COPYRIGHT_LINE));

    assertContains(
        write(article, Fact.unknown()).article(),
        """
        art:a1 say:earliest "2024-01-01"^^xsd:date ; say:latest "2024-12-31"^^xsd:date ;
          say:when "2024"^^edtf:EDTF ; dct:provenance "publication date: copyright line"@en .
        """);
  }

  @Test
  void aDirectStatementIsWrittenWithItsWordsItsSpansAndItsTime() {
    ArticleGraphs written = write(Harbour.bare(), Fact.unknown(), said());

    Model expected =
        Harbour.turtle(
            """
            <http://localhost:3030/graph/article/a1>
              foaf:primaryTopic art:a1 ;
              prov:wasGeneratedBy <http://localhost:3030/id/run/convert-1.0-cafe0123> .
            art:a1 a say:Article , schema:NewsArticle ;
              dct:identifier "harbour" ;
              schema:sha256 "0000000000000000000000000000000000000000000000000000000000000000" ;
              schema:inLanguage "en" .
            st:a1.abcdefgh a say:Statement ;
              say:reportedIn art:a1 ;
              say:directness c:direct ;
              say:confidence 0.720 ;
              say:rule "encoder" ;
              say:cue "said" ;
              say:act c:say ;
              say:text "“It fell,”"@en ;
              say:quote "It fell"@en ;
              say:speaker e:mara-teld ;
              say:speakerRole e:harbour-minister ;
              say:target e:vint ;
              say:earliest "2024-03-11"^^xsd:date ;
              say:latest "2024-03-11"^^xsd:date ;
              say:when "2024-03-11"^^edtf:EDTF ;
              say:whenText "on Monday" ; say:dating c:stated ;
              say:span <a1#char=56,66> , <a1#char=67,70> , <a1#char=71,75> .
            <a1#char=56,66> a say:Span ; dct:type c:content ;
              schema:isPartOf art:a1 ; oa:start 56 ; oa:end 66 .
            <a1#char=71,75> a say:Span ; dct:type c:cue ;
              schema:isPartOf art:a1 ; oa:start 71 ; oa:end 75 .
            <a1#char=67,70> a say:Span , say:Mention ; dct:type c:source ;
              schema:isPartOf art:a1 ; oa:start 67 ; oa:end 70 ;
              say:refersTo e:mara-teld ; say:confidence 0.800 ; say:rule "pronoun" .
            """);
    assertSame(written.article(), expected);
    assertSame(
        written.entities(),
        """
        e:mara-teld a schema:Person ; rdfs:label "Mara Teld"@en ; skos:altLabel "M. Teld"@en ;
          owl:sameAs <http://www.wikidata.org/entity/Q101> ;
          prov:wasDerivedFrom <http://example.org/register> .
        <http://localhost:3030/id/entity/mara-teld#post-harbour-minister-2023-05-01>
          a org:Membership ; org:member e:mara-teld ; org:role e:harbour-minister ;
          say:earliest "2023-05-01"^^xsd:date .
        e:harbour-minister a org:Post ; rdfs:label "Harbour Minister of Corvane"@en ;
          prov:wasDerivedFrom <http://example.org/register> .
        e:vint a schema:Place ; rdfs:label "Vint"@en ;
          prov:wasDerivedFrom <http://example.org/register> .
        """);
  }

  @Test
  void anEntityThatOnlyTheArticleNamesIsDerivedFromIt() {
    ArticleGraphs written =
        write(
            Harbour.bare(),
            Fact.unknown(),
            by(new Resolution(new Party.Named(Harbour.REYD), List.of(), .5, "unknown-name")));

    assertSame(
        written.entities(),
        """
        <http://localhost:3030/id/entity/%s> a schema:Person ; rdfs:label "Tom Reyd"@en ;
          prov:wasDerivedFrom art:a1 .
        """
            .formatted(Harbour.REYD.id()));
  }

  @Test
  void openWordingHoldsQuotedWordsAloneAndCutsThem() {
    ReportedStatement statement =
        worded(new Wording("“" + "😀".repeat(400) + "”", "😀".repeat(400), Directness.DIRECT));

    Model full = write(Wordings.FULL, Harbour.bare(), Fact.unknown(), statement).article();
    Model open = write(Wordings.QUOTES, Harbour.bare(), Fact.unknown(), statement).article();

    assertContains(full, "st:a1.abcdefgh say:quote \"%s\"@en .".formatted("😀".repeat(400)));
    assertContains(open, "st:a1.abcdefgh say:quote \"%s\"@en .".formatted("😀".repeat(300)));
    assertThat(open.contains(null, org.hearsay.vocab.Say.text)).isFalse();
  }

  @Test
  void unnamedPartiesStayInTheArticleAndOneDescriptionIsOneParty() {
    Party sailors = new Party.Unnamed("Sailors", PartyKind.GROUP);
    Model written =
        write(
                Harbour.bare(),
                Fact.unknown(),
                by("abcdefgh", new Resolution(sailors, List.of(), .8, "description")),
                by("abcdefgi", new Resolution(sailors, List.of(), .8, "description")))
            .article();

    assertContains(
        written,
        """
        st:a1.abcdefgh say:speaker <a1#party-sailors> .
        st:a1.abcdefgi say:speaker <a1#party-sailors> .
        <a1#party-sailors> a say:UnnamedParty ; rdfs:label "Sailors"@en ; dct:type c:group .
        """);
  }

  @Test
  void partiesOfTheSameWordsAndAnotherKindAreTwo() {
    Model written =
        write(
                Harbour.bare(),
                Fact.unknown(),
                by(
                    new Resolution(
                        new Party.Unnamed("report", PartyKind.DOCUMENT), List.of(), .8, "d"),
                    new Resolution(
                        new Party.Unnamed("Report!", PartyKind.ANONYMOUS), List.of(), .8, "d")))
            .article();

    assertContains(
        written,
        """
        <a1#party-report> rdfs:label "report"@en ; dct:type c:document .
        <a1#party-report-2> rdfs:label "Report!"@en ; dct:type c:anonymous .
        """);
  }

  @Test
  void twoUnresolvedPronounsAreTwoParties() {
    Party she = new Party.Unnamed("she", PartyKind.UNRESOLVED);
    Model written =
        write(
                Harbour.bare(),
                Fact.unknown(),
                by("abcdefgh", new Resolution(she, List.of(span("she")), .9, "unresolved")),
                by("abcdefgi", new Resolution(she, List.of(span("it stood")), .9, "unresolved")))
            .article();

    assertContains(
        written,
        """
        st:a1.abcdefgh say:speaker <a1#party-she-67> .
        st:a1.abcdefgi say:speaker <a1#party-she-99> .
        <a1#party-she-67> dct:type c:unresolved .
        """);
  }

  @Test
  void aPronounNeverTakesTheNameOfAnotherParty() {
    Party they = new Party.Unnamed("they", PartyKind.UNRESOLVED);
    Model written =
        write(
                Harbour.bare(),
                Fact.unknown(),
                by(
                    "abcdefgh",
                    new Resolution(
                        new Party.Unnamed("they 56", PartyKind.GROUP), List.of(), .8, "d")),
                by("abcdefgi", new Resolution(they, List.of(span("“It fell,”")), .9, "unresolved")))
            .article();

    assertContains(
        written,
        """
        <a1#party-they-56> rdfs:label "they 56"@en .
        <a1#party-they-56-2> rdfs:label "they"@en .
        """);
  }

  @Test
  void statementsOfOneOccasionShareItAndItsDateIsTheOneBesideItsWords() {
    Occasion rally =
        new Occasion(
            OccasionKind.SPEECH,
            "rally in Vint",
            List.of(span("said")),
            List.of(new Party.Named(Harbour.COURIER)),
            List.of(Harbour.VINT));
    Occasion letter = new Occasion(OccasionKind.RELEASE, "letter", List.of(), List.of(), List.of());

    Model written =
        write(
                Harbour.bare(),
                Fact.unknown(),
                at("abcdefgh", rally),
                at("abcdefgi", letter),
                at("abcdefgj", rally))
            .article();

    assertContains(
        written,
        """
        st:a1.abcdefgh say:occasion <a1#occasion-1> .
        st:a1.abcdefgi say:occasion <a1#occasion-2> .
        st:a1.abcdefgj say:occasion <a1#occasion-1> .
        <a1#occasion-1> a say:Occasion ;
          dct:type c:speech ;
          rdfs:label "rally in Vint"@en ;
          say:channel e:vint-courier ;
          schema:location e:vint ;
          say:earliest "2024-03-11"^^xsd:date ;
          say:latest "2024-03-11"^^xsd:date ;
          say:whenText "on Monday" .
        <a1#occasion-2> dct:type c:release ; rdfs:label "letter"@en .
        """);
    Resource undated = written.getResource("http://localhost:3030/id/article/a1#occasion-2");
    assertThat(written.contains(undated, Say.latest)).isFalse();
  }

  private static ReportedStatement at(String key, Occasion occasion) {
    Participants said = said().participants();
    return statement(
        key,
        new Participants(
            said.speakers(), List.of(), List.of(), List.of(), List.of(), List.of(occasion)));
  }

  @Test
  void aChainOfRelaysLeadsFromTheLastToTheOneNearestToTheSpeaker() {
    Participants participants =
        new Participants(
            List.of(new Resolution(new Party.Named(Harbour.TELD), List.of(), .9, "n")),
            List.of(),
            List.of(),
            List.of(new Party.Unnamed("Sailors", PartyKind.GROUP)),
            List.of(
                new Participants.Relay(
                    new Resolution(new Party.Named(Harbour.UNION), List.of(), .9, "n"), "told"),
                new Participants.Relay(
                    new Resolution(new Party.Named(Harbour.COURIER), List.of(), .9, "n"), "")),
            List.of());

    Model written =
        write(Harbour.bare(), Fact.unknown(), statement("abcdefgh", participants)).article();

    assertContains(
        written,
        """
        st:a1.abcdefgh say:via <a1#report-1> ; say:addressee <a1#party-sailors> .
        <a1#report-1> a say:Report ; say:reportedIn art:a1 ; say:reporter e:vint-courier ;
          say:basedOn <a1#report-2> .
        <a1#report-2> a say:Report ; say:reportedIn art:a1 ; say:reporter e:sailors-union ;
          say:cue "told" .
        """);
    assertThat(written.listObjectsOfProperty(org.hearsay.vocab.Say.via).toList()).hasSize(1);
  }

  @Test
  void aReportIsDatedIfItsWordsTell() {
    ReportedStatement said = said();
    Resolution courier = new Resolution(new Party.Named(Harbour.COURIER), List.of(), .9, "n");
    Resolution union = new Resolution(new Party.Named(Harbour.UNION), List.of(), .9, "n");
    Participants participants =
        new Participants(
            said.participants().speakers(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Participants.Relay(union, "told"), new Participants.Relay(courier, "reported")),
            List.of());

    Model written =
        write(
                Harbour.bare(),
                Fact.unknown(),
                new ReportedStatement(
                    "abcdefgh",
                    said.attribution(),
                    participants,
                    said.wording(),
                    said.cues(),
                    said.acts(),
                    Dating.unknown(),
                    List.of(Dating.unknown(), said.dating())))
            .article();

    assertContains(
        written,
        """
        <a1#report-1> say:reporter e:vint-courier ; say:when "2024-03-11"^^edtf:EDTF ;
          say:earliest "2024-03-11"^^xsd:date ; say:latest "2024-03-11"^^xsd:date ;
          say:whenText "on Monday" ; say:dating c:stated .
        """);
    assertThat(written.listSubjectsWithProperty(Say.when).toList()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "STATED, stated",
    "CONTINUED, continued",
    "EVENT, day-of-events",
    "PUBLICATION, publication",
    "NONE, ''"
  })
  void aStatementTellsWhatItsTimeRestsOn(Basis basis, String code) {
    ReportedStatement said = said();
    Dating dating = new Dating(said.dating().when(), List.of(), basis);
    Model written =
        write(
                Harbour.bare(),
                Fact.unknown(),
                new ReportedStatement(
                    "abcdefgh",
                    said.attribution(),
                    said.participants(),
                    said.wording(),
                    said.cues(),
                    said.acts(),
                    dating))
            .article();

    assertThat(written.listObjectsOfProperty(Say.dating).toList())
        .extracting(it -> it.asResource().getLocalName())
        .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void theSameArticleGivesTheSameTriplesWhateverWasWrittenBefore() {
    ArticleWriter writer = Harbour.writer(Wordings.FULL);
    ArticleStatements one = new ArticleStatements(Harbour.bare(), Fact.unknown(), List.of(said()));
    ArticleGraphs before = writer.write(one);

    writer.write(new ArticleStatements(Harbour.full(), Fact.unknown(), List.of(said())));
    ArticleGraphs after = writer.write(one);

    assertSame(after.article(), before.article());
    assertSame(after.entities(), before.entities());
  }

  @ParameterizedTest
  @EnumSource(PartyKind.class)
  void everyKindOfPartyHasItsCode(PartyKind kind) {
    Model written =
        write(
                Harbour.bare(),
                Fact.unknown(),
                by(new Resolution(new Party.Unnamed("…", kind), List.of(), .5, "r")))
            .article();

    assertContains(
        written,
        "<a1#party-unnamed> dct:type c:%s ."
            .formatted(kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
  }

  @Test
  void whatWasNotSaidIsNoStatementAndWhatIsToComeIsExpected() {
    assertThat(write(in(Mood.NOT_SAID)).listSubjectsWithProperty(RDF.type, Say.Statement).toList())
        .isEmpty();
    assertThat(write(in(Mood.SAID)).contains(null, Say.modality)).isFalse();
    assertThat(write(in(Mood.EXPECTED)).contains(null, Say.modality, Code.expected)).isTrue();
  }

  private static Model write(ReportedStatement statement) {
    return write(Harbour.bare(), Fact.unknown(), statement).article();
  }

  private static ReportedStatement in(Mood mood) {
    ReportedStatement it = said();
    Attribution said = it.attribution();
    return new ReportedStatement(
        it.key(),
        new Attribution(
            said.source(),
            said.cue(),
            said.content(),
            said.relays(),
            said.confidence(),
            said.rules(),
            mood),
        it.participants(),
        it.wording(),
        it.cues(),
        it.acts(),
        it.dating());
  }

  static ReportedStatement said() {
    return new ReportedStatement(
        "abcdefgh",
        new Attribution(
            List.of(span("she")),
            List.of(span("said")),
            List.of(span("“It fell,”")),
            List.of(),
            .9,
            "encoder"),
        new Participants(
            List.of(
                new Resolution(new Party.Named(Harbour.TELD), List.of(span("she")), .8, "pronoun")),
            List.of(Harbour.MINISTER),
            List.of(new Resolution(new Party.Named(Harbour.VINT), List.of(), .7, "context")),
            List.of(),
            List.of(),
            List.of()),
        new Wording("“It fell,”", "It fell", Directness.DIRECT),
        List.of("said"),
        List.of("say"),
        new Dating(
            new When.On(LocalDate.of(2024, 3, 11)), List.of(span("on Monday")), Basis.STATED));
  }

  private static ReportedStatement by(Resolution... speakers) {
    return by("abcdefgh", speakers);
  }

  private static ReportedStatement by(String key, Resolution... speakers) {
    return statement(
        key,
        new Participants(List.of(speakers), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private static ReportedStatement statement(String key, Participants participants) {
    ReportedStatement said = said();
    return new ReportedStatement(
        key,
        said.attribution(),
        participants,
        said.wording(),
        said.cues(),
        said.acts(),
        said.dating());
  }

  private static ReportedStatement worded(Wording wording) {
    ReportedStatement said = said();
    return new ReportedStatement(
        said.key(),
        said.attribution(),
        said.participants(),
        wording,
        said.cues(),
        said.acts(),
        said.dating());
  }

  private static ArticleGraphs write(
      Article article, Fact<Entity> publisher, ReportedStatement... statements) {
    return write(Wordings.FULL, article, publisher, statements);
  }

  private static ArticleGraphs write(
      Wordings wordings, Article article, Fact<Entity> publisher, ReportedStatement... statements) {
    return Harbour.writer(wordings)
        .write(new ArticleStatements(article, publisher, Stream.of(statements).toList()));
  }

  private static void assertSame(Model actual, String expected) {
    assertSame(actual, Harbour.turtle(expected));
  }

  private static void assertSame(Model actual, Model expected) {
    assertThat(text(actual.difference(expected))).as("too much").isEmpty();
    assertThat(text(expected.difference(actual))).as("missing").isEmpty();
    assertThat(actual.isIsomorphicWith(expected)).isTrue();
  }

  private static void assertContains(Model actual, String expected) {
    assertThat(text(Harbour.turtle(expected).difference(actual))).as("missing").isEmpty();
  }

  private static String text(Model model) {
    StringWriter text = new StringWriter();
    model.write(text, "N-TRIPLES");
    return text.toString();
  }
}
