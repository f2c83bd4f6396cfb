package org.hearsay.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.article.Article;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.LanguageAnnotator;
import org.hearsay.proposition.Assertion;
import org.hearsay.proposition.Assertion.Days;
import org.hearsay.proposition.Passage;
import org.hearsay.proposition.Speaker;
import org.hearsay.proposition.Surroundings;
import org.hearsay.rdf.ArticleGraphs;
import org.hearsay.rdf.AssertionReader;
import org.hearsay.vocab.Graphs;

/** The statements of a text that is in no store. */
public record TextAssertions(Graphs graphs, LanguageAnnotator language) {

  /** How sure it is that a sentence says what it says. */
  private static final double CERTAIN = 1;

  /**
   * What a text reports, and last the text as a whole, which reports itself.
   *
   * @param converted what became of the text
   * @param speaker the name of who is known to speak where the text names nobody
   */
  public List<Assertion> of(Article article, ArticleGraphs converted, Optional<String> speaker) {
    AnnotatedArticle annotated = language.annotate(article);
    Passages passages = new Passages(annotated);
    List<Assertion> found = new ArrayList<>();
    AssertionReader reader = new AssertionReader(graphs, iri -> label(converted.entities(), iri));
    for (Assertion it : reader.read(converted.article().getGraph(), passages::of)) {
      found.add(spokenBy(speaker, it));
    }
    found.add(whole(article, passages, speaker));
    Surroundings around = new Surroundings(article.text().string(), annotated.quotations());
    return found.stream().map(it -> it.in(around)).toList();
  }

  private Assertion spokenBy(Optional<String> speaker, Assertion it) {
    if (speaker.isEmpty() || it.speakers().stream().anyMatch(Speaker::named)) {
      return it;
    }
    return new Assertion(
        it.statement(),
        it.article(),
        it.outlet(),
        it.published(),
        List.of(named(speaker.get())),
        it.targets(),
        it.acts(),
        it.said(),
        it.relayed(),
        it.passage(),
        it.source(),
        it.cue(),
        it.content(),
        it.confidence(),
        Surroundings.UNKNOWN);
  }

  private Assertion whole(Article article, Passages passages, Optional<String> speaker) {
    String iri = graphs.articleIri(article.id());
    Span all = new Span(0, article.text().length());
    Passage passage = passages.of(List.of(all)).orElseThrow();
    return new Assertion(
        iri,
        iri,
        article.outlet().find(),
        article.published().find().filter(Published::isDay).map(TextAssertions::day),
        List.of(speaker.map(this::named).orElseGet(() -> new Speaker(iri + "#speaker", "", false))),
        Set.of(),
        Set.of(),
        Days.UNKNOWN,
        false,
        passage,
        List.of(),
        List.of(),
        List.of(all),
        CERTAIN,
        Surroundings.UNKNOWN);
  }

  private static LocalDate day(Published published) {
    return published.first();
  }

  private Speaker named(String name) {
    return new Speaker(name, name, true);
  }

  private static String label(Model entities, String iri) {
    Statement label = entities.getProperty(entities.createResource(iri), RDFS.label);
    return label == null ? iri : label.getString();
  }
}
