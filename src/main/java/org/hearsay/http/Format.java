package org.hearsay.http;

import java.util.List;
import java.util.Optional;

/** A format that something can be had in, with its media type and the ending of its address. */
public enum Format {
  HTML("html", "text/html", "application/xhtml+xml"),
  TURTLE("ttl", "text/turtle", "application/x-turtle"),
  JSON_LD("jsonld", "application/ld+json"),
  N_TRIPLES("nt", "application/n-triples"),
  RDF_XML("rdf", "application/rdf+xml"),
  TRIG("trig", "application/trig"),
  N_QUADS("nq", "application/n-quads"),
  JSON("json", "application/json"),
  CSV("csv", "text/csv"),
  TSV("tsv", "text/tab-separated-values"),
  SPARQL_JSON("srj", "application/sparql-results+json"),
  SPARQL_XML("srx", "application/sparql-results+xml"),
  SPARQL_QUERY("rq", "application/sparql-query"),
  ACTIVITY("json", "application/activity+json"),
  ATOM("atom", "application/atom+xml"),
  XML("xml", "application/xml", "text/xml"),
  PLAIN("txt", "text/plain");

  private final String suffix;
  private final String mediaType;
  private final String otherName;

  Format(String suffix, String mediaType) {
    this(suffix, mediaType, mediaType);
  }

  Format(String suffix, String mediaType, String otherName) {
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.otherName = otherName;
  }

  /** The ending of addresses, without its dot. */
  public String suffix() {
    return suffix;
  }

  /** The registered media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The media type with its character set, as the header has it. */
  public String contentType() {
    boolean ownCharset = mediaType.startsWith("text/") || mediaType.endsWith("/n-quads");
    return ownCharset ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** The media types that mean this format, the registered one first. */
  List<String> mediaTypes() {
    return List.of(mediaType, otherName);
  }

  /** The one among those offered whose addresses end so. */
  public static Optional<Format> ofSuffix(String suffix, List<Format> offered) {
    return offered.stream().filter(it -> it.suffix.equals(suffix)).findFirst();
  }
}
