package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionExtractor;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.Extraction;
import org.hearsay.entity.Entity;
import org.hearsay.entity.ParticipantResolver;
import org.hearsay.entity.Participants;
import org.hearsay.entity.Party;
import org.hearsay.entity.PartyKind;
import org.hearsay.entity.Publishers;
import org.hearsay.entity.Resolution;
import org.hearsay.language.AnnotatedArticle;
import org.hearsay.language.LanguageAnnotator;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.statement.ReportedStatement;
import org.hearsay.statement.StatementKeys;
import org.hearsay.statement.Wording;
import org.hearsay.time.DateResolver;
import org.hearsay.time.Dating;
import org.hearsay.time.StatementDates;
import org.hearsay.time.Utterance;

/**
 * Reads each stage's answer into the next. Holds no state, so one instance serves all threads, and
 * an article gives the same statements whatever was read before it.
 */
public record StatementPipeline(
    LanguageAnnotator language,
    AttributionExtractor attributions,
    CueLexicon cues,
    ParticipantResolver participants,
    Publishers publishers,
    DateResolver dates) {

  /** One that tells of the outermost attributions alone, whose speakers are those who relay. */
  public StatementPipeline flat() {
    return new StatementPipeline(
        language,
        article -> attributions.extract(article).flat(article),
        cues,
        participants,
        publishers,
        dates);
  }

  public ArticleStatements statementsOf(Article article) {
    StatementKeys keys = new StatementKeys(article.id());
    List<ReportedStatement> statements = new ArrayList<>();
    for (AnnotatedArticle section : Sections.of(language.annotate(article))) {
      statements.addAll(statementsOf(section, keys));
    }
    return new ArticleStatements(
        article, publishers.publisherOf(article), publishers.agencyOf(article), statements);
  }

  private List<ReportedStatement> statementsOf(AnnotatedArticle annotated, StatementKeys keys) {
    Extraction extraction = attributions.extract(annotated);
    List<Attribution> found = extraction.attributions();
    List<Participants> who = participants.resolve(annotated, extraction);
    List<StatementDates> when = dates.resolve(annotated, utterances(found, who));
    List<ReportedStatement> statements = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      statements.add(statement(found.get(i), who.get(i), when.get(i), annotated, keys));
    }
    return statements;
  }

  private ReportedStatement statement(
      Attribution attribution,
      Participants who,
      StatementDates when,
      AnnotatedArticle article,
      StatementKeys keys) {
    Wording wording =
        attribution.isVerbatim()
            ? Wording.verbatim(attribution.content(), article)
            : Wording.of(attribution.cue(), attribution.content(), article);
    List<String> printed =
        attribution.cue().stream().map(it -> article.text().slice(it)).distinct().toList();
    return new ReportedStatement(
        keys.next(evidence(attribution, wording, article)),
        attribution,
        who,
        wording,
        printed,
        cues.actsOf(printed),
        when.said(),
        who.relays().stream().map(it -> reported(it, attribution, when)).toList());
  }

  /** When a relay passed it on: as the words tell in which it is mentioned. */
  private static Dating reported(
      Participants.Relay relay, Attribution attribution, StatementDates when) {
    for (int i = 0; i < attribution.relays().size(); i++) {
      List<Span> source = attribution.relays().get(i).source();
      if (relay.reporter().mention().stream()
          .anyMatch(it -> source.stream().anyMatch(it::overlaps))) {
        return when.reported().get(i);
      }
    }
    return Dating.unknown();
  }

  /** One party goes by one label in one article, so the labels tell who goes on speaking. */
  private static List<Utterance> utterances(
      List<Attribution> attributions, List<Participants> participants) {
    List<Utterance> utterances = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      List<Party> speakers =
          participants.get(i).speakers().stream().map(Resolution::party).toList();
      utterances.add(
          new Utterance(
              attributions.get(i),
              speakers.stream().map(StatementPipeline::key).collect(Collectors.joining("; ")),
              speakers.stream().allMatch(StatementPipeline::isWriter)));
    }
    return utterances;
  }

  private static String key(Party party) {
    return switch (party) {
      case Party.Named(Entity entity) -> entity.id().slug();
      case Party.Unnamed(String label, PartyKind kind) ->
          kind == PartyKind.UNRESOLVED ? "" : "\"" + label + "\"";
    };
  }

  private static boolean isWriter(Party party) {
    return party instanceof Party.Unnamed(String ignored, PartyKind kind)
        && kind == PartyKind.AUTHOR;
  }

  private static String evidence(
      Attribution attribution, Wording wording, AnnotatedArticle article) {
    if (!wording.quote().isEmpty()) {
      return wording.quote();
    }
    Span sentence = article.sentenceAt(attribution.content().getFirst().start());
    return article.text().slice(sentence);
  }
}
