package org.hearsay.shape;

import java.util.Comparator;

/**
 * One result of a check: which node is at fault, by which shape, and why. Ordered by severity, the
 * worst first, then by node, shape, path, value and message.
 *
 * @param focus the IRI of the node
 * @param shape the IRI of the shape, such as {@code https://w3id.org/hearsay/shapes#ArticleHash}
 * @param path the property concerned, as an IRI or a SPARQL property path; empty when the shape is
 *     about the node itself
 * @param value the value at fault, as an IRI or a lexical form; empty when there is none
 * @param message what the shape asks for
 */
public record Violation(
    String focus, String shape, String path, String value, String message, Severity severity)
    implements Comparable<Violation> {

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::severity)
          .thenComparing(Violation::focus)
          .thenComparing(Violation::shape)
          .thenComparing(Violation::path)
          .thenComparing(Violation::value)
          .thenComparing(Violation::message);

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
