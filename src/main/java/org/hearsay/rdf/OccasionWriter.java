package org.hearsay.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.entity.Occasion;
import org.hearsay.entity.OccasionKind;
import org.hearsay.time.Dating;
import org.hearsay.vocab.Code;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;

/** Writes the occasions of one article, numbered in the order of their first statements. */
final class OccasionWriter {

  /** Code points between the words for an occasion and those for its date, at most. */
  private static final int BESIDE = 60;

  private final Resource article;
  private final Article about;
  private final Model model;
  private final EntityWriter entities;
  private final PartyWriter parties;
  private final Map<Occasion, Resource> written = new HashMap<>();

  OccasionWriter(
      Resource article, Article about, Model model, EntityWriter entities, PartyWriter parties) {
    this.article = article;
    this.about = about;
    this.model = model;
    this.entities = entities;
    this.parties = parties;
  }

  /**
   * The resource of the occasion. It has the date of the first statement made at it, if the words
   * for that stand beside those for the occasion.
   */
  Resource write(Occasion occasion, Dating dating) {
    Resource known = written.get(occasion);
    if (known != null) {
      return known;
    }
    Resource subject =
        Iris.occasion(article, written.size() + 1)
            .inModel(model)
            .addProperty(RDF.type, Say.Occasion)
            .addProperty(DCTerms.type, code(occasion.kind()))
            .addProperty(RDFS.label, occasion.label(), about.languageTag());
    occasion.channels().forEach(it -> subject.addProperty(Say.channel, parties.write(it)));
    occasion
        .places()
        .forEach(it -> subject.addProperty(Schema.location, entities.write(it, article)));
    if (isBeside(occasion, dating)) {
      ArticleWriter.addTime(subject, dating.when());
      dating.words().forEach(it -> subject.addProperty(Say.whenText, about.text().slice(it)));
    }
    written.put(occasion, subject);
    return subject;
  }

  private static boolean isBeside(Occasion occasion, Dating dating) {
    return !occasion.words().isEmpty()
        && !dating.words().isEmpty()
        && dating.words().stream()
            .allMatch(
                date -> occasion.words().stream().anyMatch(words -> apart(words, date) <= BESIDE));
  }

  private static int apart(Span one, Span other) {
    return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
  }

  private static Resource code(OccasionKind kind) {
    return switch (kind) {
      case CALL -> Code.call;
      case INTERVIEW -> Code.interview;
      case VISIT -> Code.visit;
      case MEETING -> Code.meeting;
      case HEARING -> Code.hearing;
      case DEBATE -> Code.debate;
      case SPEECH -> Code.speech;
      case PRESS_REMARKS -> Code.press_remarks;
      case RELEASE -> Code.release;
      case POST -> Code.post;
      case READOUT -> Code.readout;
    };
  }
}
