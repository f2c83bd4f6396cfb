package org.hearsay.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingFacts.EvidenceFacts;
import org.hearsay.description.FindingFacts.ReviewFacts;
import org.hearsay.description.FindingFacts.Side;
import org.hearsay.description.Period;
import org.hearsay.description.Ref;

/**
 * Findings as JSON.
 *
 * @param base what the store's IRIs begin with
 */
record FindingJson(String base) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** With what became of it in a run. */
  ObjectNode of(Told told) {
    ObjectNode json = head(told.facts());
    json.put("state", told.state().word());
    rest(told.facts(), json);
    told.silence()
        .ifPresent(it ->
            json.putObject("silence")
                .put("until", it.until().toString())
                .put("reason", it.reason()));
    return json;
  }

  /** As it stands. */
  ObjectNode of(FindingFacts facts) {
    ObjectNode json = head(facts);
    rest(facts, json);
    return json;
  }

  private static ObjectNode head(FindingFacts facts) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", facts.ref().iri()).put("kind", FindingFacts.code(facts.kind()));
    json.put("severity", FindingFacts.code(facts.severity()));
    json.put("confidence", number(facts.confidence()));
    json.put("status", FindingFacts.code(facts.status()));
    return json;
  }

  private void rest(FindingFacts facts, ObjectNode json) {
    json.put("label", facts.ref().label()).put("why", facts.why());
    json.put("firstSeen", facts.firstSeen()).put("lastSeen", facts.lastSeen());
    json.put("document", base + "doc/finding/" + facts.key());
    facts.difference().forEach(json.putArray("difference")::add);
    ArrayNode statements = json.putArray("statements");
    facts.sides().forEach(it -> statements.add(of(it)));
    facts.replacedBy().ifPresent(it -> json.put("replacedBy", it.iri()));
    ArrayNode reviews = json.putArray("reviews");
    facts.reviews().forEach(it -> reviews.add(of(it)));
  }

  private static ObjectNode of(Side side) {
    ObjectNode json = JSON.createObjectNode();
    json.put("statement", side.line().ref().iri());
    ArrayNode speakers = json.putArray("speakers");
    side.line().speakers().forEach(it -> speakers.add(of(it.ref())));
    json.put("text", side.line().words()).put("article", side.line().article().iri());
    json.put("headline", side.line().article().label());
    side.line().outlet().ifPresent(it -> json.set("outlet", of(it)));
    published(side.published()).ifPresent(it -> json.put("published", it));
    if (!side.url().isEmpty()) {
      json.put("url", side.url());
    }
    ArrayNode evidence = json.putArray("evidence");
    for (EvidenceFacts words : side.evidence()) {
      ObjectNode one = evidence.addObject().put("words", words.words());
      if (words.isLocated()) {
        one.put("start", words.start()).put("end", words.end());
      }
    }
    return json;
  }

  private static ObjectNode of(ReviewFacts review) {
    ObjectNode json = JSON.createObjectNode().put("verdict", FindingFacts.code(review.verdict()));
    review.reason().ifPresent(it -> json.put("reason", FindingFacts.code(it)));
    json.put("by", review.by()).put("at", review.at());
    if (!review.note().isEmpty()) {
      json.put("note", review.note());
    }
    if (!review.until().isEmpty()) {
      json.put("until", review.until());
    }
    return json;
  }

  private static ObjectNode of(Ref ref) {
    return JSON.createObjectNode().put("id", ref.iri()).put("name", ref.label());
  }

  /** The day an article appeared, or the last on which it may have. */
  static Optional<String> published(Period period) {
    return period.latest().or(period::earliest).map(LocalDate::toString);
  }

  static double number(String confidence) {
    return confidence.matches("[0-9]{1,3}(\\.[0-9]{1,20})?") ? Double.parseDouble(confidence) : 0;
  }
}
