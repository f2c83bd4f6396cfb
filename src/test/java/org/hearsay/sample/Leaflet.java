package org.hearsay.sample;

import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.Extraction;
import org.hearsay.entity.Authority;
import org.hearsay.entity.Circle;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Gender;
import org.hearsay.entity.Participants;
import org.hearsay.entity.Party;
import org.hearsay.entity.PartyKind;
import org.hearsay.entity.Publishers;
import org.hearsay.entity.Resolution;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.pipeline.StatementPipeline;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.time.Basis;
import org.hearsay.time.Dating;
import org.hearsay.time.StatementDates;
import org.hearsay.time.When;

/**
 * {@code leaflet.txt}: a text without outlet and date whose speakers can only be guessed, which a
 * reader of the sample is never left to.
 */
record Leaflet(Article article) {

  private static final double UNSURE = 0.6;

  ArticleStatements statements() {
    Dating unknown = new Dating(new When.Unstated(), List.of(), Basis.NONE);
    StatementDates never = new StatementDates(unknown, List.of());
    return new StatementPipeline(
            new EnglishAnnotator(),
            ignored -> new Extraction(List.of(somebody(), teld()), List.of()),
            CueLexicon.english(),
            (ignored, found) -> List.of(whoSomebodyIs(), whoTeldIs()),
            new Publishers(Authority.empty()),
            (ignored, found) -> List.of(never, never))
        .statementsOf(article);
  }

  private Attribution somebody() {
    return attribution(
        span(" ", "he", " told"),
        span("he ", "told", ""),
        span("", "\"The cranes were never safe,\"", ""));
  }

  private Participants whoSomebodyIs() {
    return new Participants(
        List.of(
            new Resolution(
                new Party.Unnamed("he", PartyKind.UNRESOLVED),
                List.of(span(" ", "he", " told")),
                UNSURE / 2,
                "no antecedent")),
        List.of(),
        List.of(
            new Resolution(
                new Party.Named(named("Hask Port Authority Ltd", EntityKind.ORGANISATION)),
                List.of(),
                UNSURE / 2,
                "hearsay")),
        List.of(new Party.Unnamed("dockers", PartyKind.GROUP)),
        List.of(),
        List.of());
  }

  private Attribution teld() {
    return attribution(
        span("", "Teld", ""), span("Teld ", "said", ""), span("", "the port would pay", ""));
  }

  private Participants whoTeldIs() {
    Entity teld = named("Mara Teld", EntityKind.PERSON);
    return new Participants(
        List.of(
            new Resolution(
                new Party.Named(teld), List.of(span("", "Teld", "")), UNSURE, "surname")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Entity named(String name, EntityKind kind) {
    return Entity.minted(name, kind, Gender.UNKNOWN, new Circle("", article.id()));
  }

  private static Attribution attribution(Span source, Span cue, Span content) {
    return new Attribution(
        List.of(source), List.of(cue), List.of(content), List.of(), 1, ReadByPeople.RULE);
  }

  /** Where the words stand between these others. */
  private Span span(String before, String words, String after) {
    Text text = article.text();
    int start = text.string().indexOf(before + words + after) + before.length();
    return text.spanOfUtf16(start, start + words.length());
  }
}
