package org.hearsay.vocab;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The codes of {@code ontology/codes.ttl}, and the schemes that list them. {@code VocabularyTest}
 * keeps the two in step. A hyphen in a local name is an underscore here.
 */
@SuppressWarnings("MemberName") // The names are those of the codes.
public final class Code {

  public static final String NS = "https://w3id.org/hearsay/code#";

  public static final Resource Directness = code("Directness");
  public static final Resource direct = code("direct");
  public static final Resource indirect = code("indirect");
  public static final Resource mixed = code("mixed");
  public static final Resource narrative = code("narrative");

  public static final Resource Dating = code("Dating");
  public static final Resource stated = code("stated");
  public static final Resource continued = code("continued");
  public static final Resource day_of_events = code("day-of-events");
  public static final Resource publication = code("publication");

  public static final Resource Act = code("Act");
  public static final Resource assertive = code("assertive");
  public static final Resource directive = code("directive");
  public static final Resource commissive = code("commissive");
  public static final Resource expressive = code("expressive");
  public static final Resource say = code("say");
  public static final Resource report = code("report");
  public static final Resource explain = code("explain");
  public static final Resource announce = code("announce");
  public static final Resource acknowledge = code("acknowledge");
  public static final Resource confirm = code("confirm");
  public static final Resource claim = code("claim");
  public static final Resource argue = code("argue");
  public static final Resource insist = code("insist");
  public static final Resource suggest = code("suggest");
  public static final Resource believe = code("believe");
  public static final Resource predict = code("predict");
  public static final Resource warn = code("warn");
  public static final Resource deny = code("deny");
  public static final Resource answer = code("answer");
  public static final Resource ask = code("ask");
  public static final Resource urge = code("urge");
  public static final Resource demand = code("demand");
  public static final Resource promise = code("promise");
  public static final Resource threaten = code("threaten");
  public static final Resource refuse = code("refuse");
  public static final Resource praise = code("praise");
  public static final Resource criticise = code("criticise");
  public static final Resource oppose = code("oppose");
  public static final Resource agree = code("agree");

  public static final Resource Modality = code("Modality");
  public static final Resource certain = code("certain");
  public static final Resource probable = code("probable");
  public static final Resource possible = code("possible");
  public static final Resource conditional = code("conditional");
  public static final Resource intention = code("intention");
  public static final Resource obligation = code("obligation");
  public static final Resource permission = code("permission");
  public static final Resource wish = code("wish");
  public static final Resource prediction = code("prediction");
  public static final Resource question = code("question");
  public static final Resource expected = code("expected");

  public static final Resource FindingKind = code("FindingKind");
  public static final Resource reported = code("reported");
  public static final Resource altered_quotation = code("altered-quotation");
  public static final Resource speaker_conflict = code("speaker-conflict");
  public static final Resource date_conflict = code("date-conflict");
  public static final Resource denial = code("denial");
  public static final Resource number_mismatch = code("number-mismatch");
  public static final Resource date_mismatch = code("date-mismatch");
  public static final Resource place_mismatch = code("place-mismatch");
  public static final Resource reversal = code("reversal");
  public static final Resource polarity = code("polarity");
  public static final Resource disagreement = code("disagreement");

  public static final Resource Status = code("Status");
  public static final Resource open = code("open");
  public static final Resource confirmed = code("confirmed");
  public static final Resource dismissed = code("dismissed");
  public static final Resource deferred = code("deferred");
  public static final Resource superseded = code("superseded");
  public static final Resource resolved = code("resolved");
  public static final Resource reopened = code("reopened");

  public static final Resource Severity = code("Severity");
  public static final Resource material = code("material");
  public static final Resource verbal = code("verbal");
  public static final Resource info = code("info");

  public static final Resource DismissalReason = code("DismissalReason");
  public static final Resource different_event = code("different-event");
  public static final Resource different_time = code("different-time");
  public static final Resource nested_quote = code("nested-quote");
  public static final Resource paraphrase = code("paraphrase");
  public static final Resource extraction_error = code("extraction-error");
  public static final Resource opinion = code("opinion");
  public static final Resource duplicate = code("duplicate");
  public static final Resource trivial = code("trivial");

  public static final Resource Hedge = code("Hedge");
  public static final Resource exactly = code("exactly");
  public static final Resource about = code("about");
  public static final Resource at_least = code("at-least");
  public static final Resource at_most = code("at-most");

  public static final Resource StanceKind = code("StanceKind");
  public static final Resource supports = code("supports");
  public static final Resource opposes = code("opposes");
  public static final Resource commits = code("commits");
  public static final Resource refuses = code("refuses");

  public static final Resource OccasionKind = code("OccasionKind");
  public static final Resource call = code("call");
  public static final Resource interview = code("interview");
  public static final Resource visit = code("visit");
  public static final Resource meeting = code("meeting");
  public static final Resource hearing = code("hearing");
  public static final Resource debate = code("debate");
  public static final Resource speech = code("speech");
  public static final Resource press_remarks = code("press-remarks");
  public static final Resource release = code("release");
  public static final Resource post = code("post");
  public static final Resource readout = code("readout");
  public static final Resource event = code("event");

  public static final Resource SpanRole = code("SpanRole");
  public static final Resource content = code("content");
  public static final Resource cue = code("cue");
  public static final Resource source = code("source");

  public static final Resource PartyKind = code("PartyKind");
  public static final Resource group = code("group");
  public static final Resource anonymous = code("anonymous");
  public static final Resource body = code("body");
  public static final Resource role_holder = code("role-holder");
  public static final Resource document = code("document");
  public static final Resource author = code("author");
  public static final Resource unresolved = code("unresolved");

  public static final Resource RunKind = code("RunKind");
  public static final Resource conversion = code("conversion");
  public static final Resource clustering = code("clustering");
  public static final Resource contradiction_check = code("contradiction-check");

  public static final Resource DecisionKind = code("DecisionKind");
  public static final Resource match = code("match");
  public static final Resource suggestion = code("suggestion");
  public static final Resource merge = code("merge");
  public static final Resource apart = code("apart");
  public static final Resource split = code("split");

  private Code() {}

  private static Resource code(String localName) {
    return ResourceFactory.createResource(NS + localName);
  }
}
