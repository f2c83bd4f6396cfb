package org.hearsay.dereference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.http.Format;

/**
 * The address of a thing or of a document about it, as far as it is ours.
 *
 * @param kind such as {@code entity}
 * @param key the rest of the thing's IRI
 * @param format of the document; empty where it is negotiated
 */
record Address(String kind, String key, Optional<Format> format) {

  /**
   * The formats of documents. A client without a wish gets the first, so that a program sees RDF.
   */
  static final List<Format> FORMATS =
      List.of(
          Format.TURTLE,
          Format.HTML,
          Format.JSON_LD,
          Format.N_TRIPLES,
          Format.RDF_XML,
          Format.TRIG);

  private static final Pattern PATH =
      Pattern.compile("(?<kind>[a-z]{1,20})/(?<key>[0-9a-z_-][0-9a-z._-]{0,300})");

  /**
   * Reads what follows {@code id/} or {@code doc/}; empty if no thing has such an address.
   *
   * @param suffixes whether it may end in that of a format
   */
  static Optional<Address> of(String path, boolean suffixes) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String key = matcher.group("key");
    String kind = matcher.group("kind");
    int dot = suffixes ? key.lastIndexOf('.') : -1;
    Optional<Format> format =
        dot > 0 ? Format.ofSuffix(key.substring(dot + 1), FORMATS) : Optional.empty();
    return Optional.of(new Address(kind, format.isPresent() ? key.substring(0, dot) : key, format));
  }

  /** The thing's IRI without the base. */
  String id() {
    return "id/%s/%s".formatted(kind, key);
  }

  /** The address, without the base, of the document that is negotiated. */
  String document() {
    return "doc/%s/%s".formatted(kind, key);
  }

  /** The address, without the base, of the document in a format. */
  String document(Format format) {
    return document() + "." + format.suffix();
  }
}
