package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Published;
import org.hearsay.article.Reading.Rejected;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.check.SentencePair;
import org.hearsay.contradiction.Evidence;
import org.hearsay.contradiction.Judgement;
import org.hearsay.entity.Entity;
import org.hearsay.entity.EntityKind;
import org.hearsay.entity.Occasion;
import org.hearsay.entity.Participants;
import org.hearsay.entity.Party;
import org.hearsay.entity.PartyKind;
import org.hearsay.entity.Resolution;
import org.hearsay.statement.ArticleStatements;
import org.hearsay.statement.ReportedStatement;
import org.hearsay.store.Changes;
import org.hearsay.time.Dating;
import org.hearsay.time.When;
import org.jspecify.annotations.Nullable;

/** Articles and statements as one JSON object a line. Keys stand in a fixed order. */
final class Json {

  private final ObjectMapper mapper = new ObjectMapper();

  String of(Article article) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", article.file());
    json.put("id", article.name());
    json.put("url", article.url().find().orElse(""));
    json.put("outlet", article.outlet().find().orElse(""));
    json.put("published", article.published().find().map(Json::date).orElse(""));
    json.put("title", article.title().find().orElse(""));
    json.put("authors", article.authors().find().orElse(List.of()));
    json.put("language", article.language().find().orElse(""));
    json.put("wire", article.wire().find().orElse(""));
    json.put("article", article.id());
    json.put("sha256", article.sha256());
    json.put("text", article.text().string());
    return line(json);
  }

  String of(Rejected rejected) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", rejected.location());
    json.put("rejected", rejected.reason());
    return line(json);
  }

  /** What a load did. */
  String of(Changes changes, Tally tally) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("read", tally.articles());
    json.put("rejected", tally.rejected().stream().map(Json::object).toList());
    json.put("skipped", tally.skipped().stream().map(Json::object).toList());
    json.put("failed", tally.failed().stream().map(Json::object).toList());
    json.put("added", changes.added());
    json.put("changed", changes.changed());
    json.put("unchanged", changes.unchanged());
    json.put("quads_added", changes.quadsAdded());
    json.put("quads_removed", changes.quadsRemoved());
    return line(json);
  }

  private static Map<String, Object> object(Outcome.Skip skip) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", skip.file());
    json.put("language", skip.language());
    json.put("reason", skip.reason());
    return json;
  }

  private static Map<String, Object> object(Outcome.Failure failure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", failure.file());
    json.put("reason", failure.reason());
    return json;
  }

  private static Map<String, Object> object(Rejected rejected) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("location", rejected.location());
    json.put("reason", rejected.reason());
    return json;
  }

  /**
   * What the judges found between two sentences, whose names are {@code a} and {@code b}; {@code
   * kind} is null where they found nothing.
   */
  String of(SentencePair pair, Optional<Judgement> judgement) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", pair.id());
    json.put("kind", judgement.map(it -> it.kind().code()).orElse(null));
    json.put("confidence", judgement.map(it -> rounded(it.confidence())).orElse(0.0));
    List<Evidence> evidence = judgement.map(Judgement::evidence).orElse(List.of());
    json.put("evidence", evidence.stream().map(Json::object).toList());
    return line(json);
  }

  private static Map<String, Object> object(Evidence evidence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("in", evidence.statement());
    json.put("start", evidence.span().start());
    json.put("end", evidence.span().end());
    json.put("words", evidence.words());
    return json;
  }

  String of(ArticleStatements statements) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", statements.article().name());
    json.put("article", statements.article().id());
    json.put("file", statements.article().file());
    json.put("attributions", statements.statements().stream().map(Json::object).toList());
    return line(json);
  }

  private static Map<String, Object> object(ReportedStatement statement) {
    Participants who = statement.participants();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", statement.key());
    json.put("source", spans(statement.attribution().source()));
    json.put("cue", spans(statement.attribution().cue()));
    json.put("content", spans(statement.attribution().content()));
    json.put("speakers", who.speakers().stream().map(Json::object).toList());
    json.put("targets", who.targets().stream().map(it -> name(it.party())).toList());
    json.put("about", who.targets().stream().map(Json::object).toList());
    json.put("addressees", who.addressees().stream().map(Party::label).toList());
    json.put("via", who.relays().stream().map(it -> name(it.reporter().party())).toList());
    json.put("occasion", who.occasions().stream().findFirst().map(Occasion::label).orElse(""));
    who.occasions().forEach(it -> json.put("occasion_details", object(it)));
    json.put("said_on", statement.dating().when().prefix());
    json.put("when", object(statement.dating()));
    json.put("directness", statement.wording().directness().name().toLowerCase(Locale.ROOT));
    json.put("acts", statement.acts());
    json.put("mood", statement.attribution().mood().code());
    json.put("text", statement.wording().text());
    json.put("quote", statement.wording().quote());
    json.put("confidence", rounded(statement.confidence()));
    json.put("attribution_confidence", rounded(statement.attribution().confidence()));
    json.put("rule", statement.attribution().rule());
    json.put("rules", object(statement.attribution().rules()));
    return json;
  }

  /** What decided each part of an attribution. */
  private static Map<String, Object> object(Attribution.Rules rules) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("cue", rules.cue());
    json.put("source", rules.source());
    json.put("content", rules.content());
    json.put("act", CueLexicon.RULE);
    json.put("mood", Attribution.Rules.MOOD);
    return json;
  }

  private static Map<String, Object> object(Resolution speaker) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name(speaker.party()));
    json.put("type", type(speaker.party()));
    if (speaker.party() instanceof Party.Named(Entity entity)) {
      json.put("entity", entity.id().slug());
    }
    json.put("mention", spans(speaker.mention()));
    json.put("confidence", rounded(speaker.confidence()));
    json.put("rule", speaker.rule());
    return json;
  }

  private static Map<String, Object> object(Occasion occasion) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", occasion.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("mention", spans(occasion.words()));
    json.put("channel", occasion.channels().stream().map(Party::label).findFirst().orElse(""));
    json.put("place", occasion.places().stream().map(Entity::name).findFirst().orElse(""));
    return json;
  }

  private static Map<String, Object> object(Dating dating) {
    When when = dating.when();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("edtf", when.edtf().orElse(""));
    json.put("earliest", when.earliest().map(Object::toString).orElse(""));
    json.put("latest", when.latest().map(Object::toString).orElse(""));
    json.put("words", spans(dating.words()));
    json.put("basis", dating.basis().name().toLowerCase(Locale.ROOT));
    return json;
  }

  /** An unresolved speaker has no name: the words that were not understood are none. */
  private static String name(Party party) {
    return switch (party) {
      case Party.Named(Entity entity) -> entity.name();
      case Party.Unnamed(String label, PartyKind kind) -> kind == PartyKind.UNRESOLVED ? "" : label;
    };
  }

  private static String type(Party party) {
    return switch (party) {
      case Party.Named(Entity entity) ->
          entity.kind() == EntityKind.PERSON ? "person" : "organisation";
      case Party.Unnamed(String ignored, PartyKind kind) ->
          switch (kind) {
            case GROUP -> "group";
            case BODY -> "organisation";
            case ANONYMOUS, ROLE_HOLDER -> "anonymous";
            case DOCUMENT -> "document";
            case AUTHOR -> "author";
            case UNRESOLVED -> "unresolved";
          };
    };
  }

  private static String date(Published published) {
    return When.between(published.first(), published.last()).edtf().orElse("");
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * 1000) / 1000.0;
  }

  private static List<List<Integer>> spans(List<Span> spans) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (Span span : spans) {
      pairs.add(List.of(span.start(), span.end()));
    }
    return pairs;
  }

  private String line(Map<String, ? extends @Nullable Object> json) {
    try {
      return mapper.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Maps of strings and numbers are JSON", e);
    }
  }
}
