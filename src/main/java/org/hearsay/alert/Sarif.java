package org.hearsay.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.alert.Told.State;
import org.hearsay.check.RunReport;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.Status;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingFacts.EvidenceFacts;
import org.hearsay.description.FindingFacts.ReviewFacts;
import org.hearsay.description.FindingFacts.Side;

/**
 * A run as SARIF 2.1.0, for tools that show what checks found. A kind is a rule; a finding is a
 * result whose fingerprint is its key; what people dismissed is suppressed.
 */
final class Sarif {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String KIND = "kind";

  private Sarif() {}

  static String of(RunReport report, List<Told> findings, String base) {
    ObjectNode log = JSON.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    run.set("tool", tool(report));
    run.putArray("invocations").add(invocation(report));
    run.put("columnKind", "unicodeCodePoints");
    run.putObject("automationDetails").put("id", "hearsay/check/" + report.key());
    ArrayNode results = run.putArray("results");
    findings.forEach(it -> results.add(result(it, base)));
    return log.toPrettyString() + "\n";
  }

  private static ObjectNode tool(RunReport report) {
    ObjectNode tool = JSON.createObjectNode();
    ObjectNode driver = tool.putObject("driver").put("name", "Hearsay");
    driver.put("fullName", report.software());
    ArrayNode rules = driver.putArray("rules");
    for (Kind kind : Kind.values()) {
      ObjectNode rule = rules.addObject().put("id", kind.code());
      String words = kind.code().replace('-', ' ');
      rule.putObject("shortDescription").put("text", "Statements may conflict: " + words);
    }
    return tool;
  }

  private static ObjectNode invocation(RunReport report) {
    ObjectNode invocation = JSON.createObjectNode();
    invocation.put("executionSuccessful", report.failures().isEmpty());
    invocation.put("startTimeUtc", report.started().toString());
    invocation.put("endTimeUtc", report.ended().toString());
    ArrayNode failures = JSON.createArrayNode();
    report
        .failures()
        .forEach(
            it -> failures.addObject().put("level", "error").putObject("message").put("text", it));
    invocation.set("toolExecutionNotifications", failures);
    return invocation;
  }

  private static ObjectNode result(Told told, String base) {
    FindingFacts facts = told.facts();
    ObjectNode result = JSON.createObjectNode().put("ruleId", FindingFacts.code(facts.kind()));
    result.put("level", level(FindingFacts.code(facts.severity())));
    result.putObject("message").put("text", facts.why());
    result.put("baselineState", baseline(told.state()));
    result.putObject("partialFingerprints").put("finding/v1", facts.key());
    result.put("hostedViewerUri", base + "doc/finding/" + facts.key());
    List<ObjectNode> places = facts.sides().stream().flatMap(it -> places(it).stream()).toList();
    ArrayNode locations = result.putArray("locations");
    places.stream().limit(1).forEach(locations::add);
    ArrayNode related = result.putArray("relatedLocations");
    places.stream().skip(1).forEach(related::add);
    result.set("suppressions", suppressions(told));
    result
        .putObject("properties")
        .put("confidence", FindingJson.number(facts.confidence()))
        .put("severity", FindingFacts.code(facts.severity()))
        .put("status", FindingFacts.code(facts.status()))
        .put("state", told.state().word());
    return result;
  }

  private static String level(String severity) {
    return severity.equals(Severity.MATERIAL.name().toLowerCase(Locale.ROOT)) ? "warning" : "note";
  }

  private static String baseline(State state) {
    return switch (state) {
      case NEW -> "new";
      case UNCHANGED -> "unchanged";
      case UPDATED, REOPENED -> "updated";
      case RESOLVED, SUPERSEDED -> "absent";
    };
  }

  /** Where the evidence is, or at least in which article it would be. */
  private static List<ObjectNode> places(Side side) {
    List<ObjectNode> places = new ArrayList<>();
    for (EvidenceFacts evidence : side.evidence()) {
      ObjectNode place = place(side);
      if (evidence.isLocated()) {
        ObjectNode region =
            ((ObjectNode) place.get("physicalLocation"))
                .putObject("region")
                .put("charOffset", evidence.start())
                .put("charLength", evidence.end() - evidence.start());
        region.putObject("snippet").put("text", evidence.words());
      }
      places.add(place);
    }
    if (places.isEmpty()) {
      places.add(place(side));
    }
    return places;
  }

  private static ObjectNode place(Side side) {
    ObjectNode place = JSON.createObjectNode();
    place
        .putObject("physicalLocation")
        .putObject("artifactLocation")
        .put("uri", side.line().article().iri());
    place
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", side.line().ref().iri())
        .put(KIND, "statement");
    place.putObject("message").put("text", side.line().words());
    return place;
  }

  private static ArrayNode suppressions(Told told) {
    ArrayNode suppressions = JSON.createArrayNode();
    String status = FindingFacts.code(told.facts().status());
    if (status.equals(Status.DISMISSED.code()) || status.equals(Status.DEFERRED.code())) {
      suppressions
          .addObject()
          .put(KIND, "external")
          .put("status", status.equals(Status.DISMISSED.code()) ? "accepted" : "underReview")
          .put("justification", justification(told.facts().reviews()));
    }
    told.silence()
        .ifPresent(it ->
            suppressions
                .addObject()
                .put(KIND, "external")
                .put("status", "accepted")
                .put("justification", "Silenced until %s: %s".formatted(it.until(), it.reason())));
    return suppressions;
  }

  private static String justification(List<ReviewFacts> reviews) {
    if (reviews.isEmpty()) {
      return "";
    }
    ReviewFacts last = reviews.getLast();
    String reason = last.reason().map(FindingFacts::code).orElse("until " + last.until());
    return last.note().isEmpty() ? reason : reason + ": " + last.note();
  }
}
