package org.hearsay.rdf;

/**
 * What a conversion ran with: enough to say where a triple comes from, and nothing that differs
 * between two runs over the same input.
 *
 * @param version of the software
 * @param model the rule or model that finds attributions
 * @param fingerprint of the model and authority files, as hex digits
 * @param wording how much of the articles' own words the graph holds
 */
public record Conversion(String version, String model, String fingerprint, Wordings wording) {

  /** How much of the articles' own words the graph holds. */
  public enum Wordings {
    /** The content of every statement, for one's own analysis. */
    FULL,
    /**
     * Quoted words alone, each cut at 300 characters, for an endpoint that is open to the public.
     */
    QUOTES
  }

  /** The key of the run in its IRI. */
  String key() {
    String suffix = wording == Wordings.QUOTES ? "-quotes" : "";
    return "convert-" + version + "-" + fingerprint + suffix;
  }
}
