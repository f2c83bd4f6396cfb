package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Fact;
import org.hearsay.article.Fact.Origin;
import org.hearsay.article.Text;
import org.hearsay.check.SentencePair;
import org.hearsay.check.SentencePair.Side;
import org.hearsay.check.TextAssertions;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Judgement;
import org.hearsay.contradiction.Panel;
import org.hearsay.language.EnglishAnnotator;
import org.hearsay.proposition.PropositionReader;
import org.hearsay.proposition.Reading;
import org.hearsay.rdf.ArticleWriter;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.store.StatementStore;
import org.hearsay.vocab.Graphs;

/** Judges pairs of sentences as if each were an article of a store. */
record PairJudging(
    Engine engine,
    ArticleWriter writer,
    TextAssertions assertions,
    PropositionReader propositions,
    Panel panel) {

  static PairJudging by(Engine engine) {
    Graphs graphs = new Graphs(StatementStore.DEFAULT_BASE);
    PropositionReader words = PropositionReader.english();
    return new PairJudging(
        engine,
        engine.writer(graphs, Wordings.FULL),
        new TextAssertions(graphs, new EnglishAnnotator()),
        words,
        Panel.english(words));
  }

  /** What may conflict; the evidence names the sides {@code a} and {@code b} as its statements. */
  Optional<Judgement> judge(SentencePair pair) {
    return panel.judge(readings("a", pair.a()), readings("b", pair.b())).map(this::bySide);
  }

  private Judgement bySide(Judgement it) {
    return new Judgement(
        it.kind(),
        it.severity(),
        it.confidence(),
        it.evidence().stream()
            .map(words -> new Evidence(side(words), words.span(), words.words()))
            .toList(),
        it.why(),
        it.difference());
  }

  private String side(Evidence evidence) {
    return assertions.graphs().findArticleOf(evidence.statement()).orElseThrow();
  }

  private List<Reading> readings(String id, Side side) {
    Article article = article(id, side);
    List<Reading> readings = new ArrayList<>();
    assertions
        .of(article, writer.write(engine.pipeline().statementsOf(article)), side.speaker())
        .forEach(it -> readings.add(propositions.read(it)));
    return readings;
  }

  private static Article article(String id, Side side) {
    return new Article(
        id,
        id,
        id,
        Text.of(side.text()),
        "",
        Fact.unknown(),
        fact(side.outlet()),
        fact(side.published()),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown(),
        Fact.unknown());
  }

  private static <T> Fact<T> fact(Optional<T> known) {
    return known.map(it -> Fact.known(it, Origin.MANIFEST)).orElseGet(Fact::unknown);
  }
}
