package org.hearsay.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of {@code ontology/say.ttl}. {@code VocabularyTest} keeps the two in step. The codes
 * that some properties take are in {@link Code}.
 */
public final class Say {

  public static final String NS = "https://w3id.org/hearsay#";

  public static final Resource Article = resource("Article");
  public static final Resource Statement = resource("Statement");
  public static final Resource Claim = resource("Claim");
  public static final Resource Report = resource("Report");
  public static final Resource Occasion = resource("Occasion");
  public static final Resource UnnamedParty = resource("UnnamedParty");
  public static final Resource Span = resource("Span");
  public static final Resource Mention = resource("Mention");
  public static final Resource Finding = resource("Finding");
  public static final Resource Run = resource("Run");
  public static final Resource Decision = resource("Decision");
  public static final Resource Rendering = resource("Rendering");
  public static final Resource Quantity = resource("Quantity");
  public static final Resource Stance = resource("Stance");
  public static final Resource Evidence = resource("Evidence");
  public static final Resource Review = resource("Review");
  public static final Resource Silence = resource("Silence");

  public static final Property speaker = property("speaker");
  public static final Property speakerRole = property("speakerRole");
  public static final Property addressee = property("addressee");
  public static final Property target = property("target");
  public static final Property claim = property("claim");
  public static final Property affirms = property("affirms");
  public static final Property denies = property("denies");
  public static final Property text = property("text");
  public static final Property quote = property("quote");
  public static final Property proposition = property("proposition");
  public static final Property cue = property("cue");
  public static final Property act = property("act");
  public static final Property dating = property("dating");
  public static final Property directness = property("directness");
  public static final Property modality = property("modality");
  public static final Property reportedIn = property("reportedIn");
  public static final Property via = property("via");
  public static final Property basedOn = property("basedOn");
  public static final Property reporter = property("reporter");
  public static final Property occasion = property("occasion");
  public static final Property channel = property("channel");
  public static final Property when = property("when");
  public static final Property whenText = property("whenText");
  public static final Property earliest = property("earliest");
  public static final Property latest = property("latest");
  public static final Property span = property("span");
  public static final Property refersTo = property("refersTo");
  public static final Property confidence = property("confidence");
  public static final Property rule = property("rule");
  public static final Property between = property("between");
  public static final Property status = property("status");
  public static final Property entity = property("entity");
  public static final Property result = property("result");
  public static final Property rest = property("rest");
  public static final Property inArticle = property("inArticle");
  public static final Property renders = property("renders");
  public static final Property quoteKey = property("quoteKey");
  public static final Property quantity = property("quantity");
  public static final Property property = property("property");
  public static final Property about = property("about");
  public static final Property unit = property("unit");
  public static final Property low = property("low");
  public static final Property high = property("high");
  public static final Property hedge = property("hedge");
  public static final Property asOf = property("asOf");
  public static final Property stance = property("stance");
  public static final Property matter = property("matter");
  public static final Property severity = property("severity");
  public static final Property difference = property("difference");
  public static final Property firstSeen = property("firstSeen");
  public static final Property lastSeen = property("lastSeen");
  public static final Property evidence = property("evidence");
  public static final Property inStatement = property("inStatement");
  public static final Property finding = property("finding");
  public static final Property verdict = property("verdict");
  public static final Property reason = property("reason");
  public static final Property until = property("until");

  private Say() {}

  private static Resource resource(String localName) {
    return ResourceFactory.createResource(NS + localName);
  }

  private static Property property(String localName) {
    return ResourceFactory.createProperty(NS, localName);
  }
}
