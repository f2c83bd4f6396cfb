package org.hearsay.rdf;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.article.Text;
import org.hearsay.attribution.Mood;
import org.hearsay.entity.Occasion;
import org.hearsay.entity.Participants;
import org.hearsay.entity.Resolution;
import org.hearsay.rdf.Conversion.Wordings;
import org.hearsay.statement.Directness;
import org.hearsay.statement.ReportedStatement;
import org.hearsay.statement.Wording;
import org.hearsay.time.Basis;
import org.hearsay.time.Dating;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Writes the statements of one article, in their order: reports and parties are numbered by it. */
final class StatementWriter {

  /** An outlet's quotations, each so long, may be shown to anybody. */
  private static final int LONGEST_OPEN_QUOTE = 300;

  private final Iris iris;
  private final Resource article;
  private final String articleId;
  private final Text text;
  private final String language;
  private final Model model;
  private final EntityWriter entities;
  private final PartyWriter parties;
  private final OccasionWriter occasions;
  private final Wordings wordings;
  private int reports;

  StatementWriter(
      Iris iris,
      Resource article,
      Article about,
      Model model,
      EntityWriter entities,
      Wordings wordings) {
    this.iris = iris;
    this.article = article;
    this.articleId = about.id();
    this.text = about.text();
    this.language = about.languageTag();
    this.model = model;
    this.entities = entities;
    this.parties = new PartyWriter(article, language, model, entities);
    this.occasions = new OccasionWriter(article, about, model, entities, parties);
    this.wordings = wordings;
  }

  void write(ReportedStatement statement) {
    Resource subject = iris.statement(articleId, statement.key()).inModel(model);
    subject
        .addProperty(RDF.type, Say.Statement)
        .addProperty(Say.reportedIn, article)
        .addProperty(Say.directness, code(statement.wording().directness()))
        .addProperty(Say.confidence, Literals.confidence(statement.confidence()))
        .addProperty(Say.rule, statement.attribution().rule());
    statement.cues().forEach(it -> subject.addProperty(Say.cue, it));
    statement
        .acts()
        .forEach(it -> subject.addProperty(Say.act, ResourceFactory.createResource(Code.NS + it)));
    if (statement.attribution().mood() == Mood.EXPECTED) {
      subject.addProperty(Say.modality, Code.expected);
    }
    addWording(subject, statement.wording());
    addSpans(subject, statement.attribution().content(), Code.content);
    addSpans(subject, statement.attribution().cue(), Code.cue);
    addSpans(subject, statement.attribution().source(), Code.source);
    addParticipants(subject, statement.participants());
    for (Occasion occasion : statement.participants().occasions()) {
      subject.addProperty(Say.occasion, occasions.write(occasion, statement.dating()));
    }
    addRelays(subject, statement);
    addDating(subject, statement.dating());
  }

  private void addDating(Resource subject, Dating dating) {
    ArticleWriter.addTime(subject, dating.when());
    for (Span words : dating.words()) {
      subject.addProperty(Say.whenText, text.slice(words));
    }
    switch (dating.basis()) {
      case STATED -> subject.addProperty(Say.dating, Code.stated);
      case CONTINUED -> subject.addProperty(Say.dating, Code.continued);
      case EVENT -> subject.addProperty(Say.dating, Code.day_of_events);
      case PUBLICATION -> subject.addProperty(Say.dating, Code.publication);
      case NONE -> {}
    }
  }

  private void addWording(Resource subject, Wording wording) {
    boolean open = wordings == Wordings.QUOTES;
    if (!open) {
      subject.addProperty(Say.text, wording.text(), language);
    }
    if (!wording.quote().isEmpty()) {
      String quote = open ? cut(wording.quote()) : wording.quote();
      subject.addProperty(Say.quote, quote, language);
    }
  }

  private static String cut(String quote) {
    int length = quote.codePointCount(0, quote.length());
    return length <= LONGEST_OPEN_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_OPEN_QUOTE));
  }

  private void addSpans(Resource subject, List<Span> spans, Resource role) {
    for (Span span : spans) {
      subject.addProperty(Say.span, writeSpan(span, role));
    }
  }

  private Resource writeSpan(Span span, Resource role) {
    return Iris.span(article, span)
        .inModel(model)
        .addProperty(RDF.type, Say.Span)
        .addProperty(DCTerms.type, role)
        .addProperty(Schema.isPartOf, article)
        .addProperty(OA.start, Literals.integer(span.start()))
        .addProperty(OA.end, Literals.integer(span.end()));
  }

  private void addParticipants(Resource subject, Participants participants) {
    for (Resolution speaker : participants.speakers()) {
      subject.addProperty(Say.speaker, writeMentioned(speaker));
    }
    participants
        .posts()
        .forEach(it -> subject.addProperty(Say.speakerRole, entities.write(it, article)));
    participants.targets().forEach(it -> subject.addProperty(Say.target, parties.write(it)));
    participants.addressees().forEach(it -> subject.addProperty(Say.addressee, parties.write(it)));
  }

  private Resource writeMentioned(Resolution resolution) {
    Resource party = parties.write(resolution);
    for (Span span : resolution.mention()) {
      Resource mention = writeSpan(span, Code.source);
      if (!mention.hasProperty(Say.refersTo)) {
        mention
            .addProperty(RDF.type, Say.Mention)
            .addProperty(Say.refersTo, party)
            .addProperty(Say.confidence, Literals.confidence(resolution.confidence()))
            .addProperty(Say.rule, resolution.rule());
      }
    }
    return party;
  }

  /** The statement rests on the last of the chain, which rests on the one nearer the speaker. */
  private void addRelays(Resource subject, ReportedStatement statement) {
    Resource statementOrReport = subject;
    List<Participants.Relay> relays = statement.participants().relays();
    for (int i = relays.size() - 1; i >= 0; i--) {
      Participants.Relay relay = relays.get(i);
      reports++;
      Resource report =
          Iris.report(article, reports)
              .inModel(model)
              .addProperty(RDF.type, Say.Report)
              .addProperty(Say.reportedIn, article)
              .addProperty(Say.reporter, writeMentioned(relay.reporter()));
      if (!relay.cue().isEmpty()) {
        report.addProperty(Say.cue, relay.cue());
      }
      if (statement.reports().get(i).basis() != Basis.NONE) {
        addDating(report, statement.reports().get(i));
      }
      boolean first = statementOrReport.equals(subject);
      statementOrReport.addProperty(first ? Say.via : Say.basedOn, report);
      statementOrReport = report;
    }
  }

  private static Resource code(Directness directness) {
    return switch (directness) {
      case DIRECT -> Code.direct;
      case MIXED -> Code.mixed;
      case INDIRECT -> Code.indirect;
    };
  }
}
