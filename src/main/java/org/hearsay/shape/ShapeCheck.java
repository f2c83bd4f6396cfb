package org.hearsay.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Checks graphs against {@code ontology/shapes.ttl}. The shapes follow links from articles to
 * entities and runs, so what is checked is the union of all graphs of a store, or of one article
 * with the entities and the run it names. Holds no state but the shapes, so one instance serves all
 * threads.
 */
public final class ShapeCheck {

  private static final String SHAPES = "/ontology/shapes.ttl";

  private final Shapes shapes;

  /** Reads the shapes from the class path. */
  public ShapeCheck() {
    this.shapes = Shapes.parse(readShapes());
  }

  /** What the shapes find, in order; empty when the data conforms. */
  public List<Violation> check(Graph data) {
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(ShapeCheck::violation)
        .sorted()
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        text(entry.focusNode()),
        text(entry.source()),
        text(entry.resultPath()),
        text(entry.value()),
        entry.message(),
        severity(entry));
  }

  private static Severity severity(ReportEntry entry) {
    String name = entry.severity().level().getLocalName();
    return switch (name) {
      case "Violation" -> Severity.VIOLATION;
      case "Warning" -> Severity.WARNING;
      case "Info" -> Severity.INFO;
      default ->
          throw new IllegalStateException(
              "Not a severity: %s. Maybe %s has sh:severity with another value."
                  .formatted(name, SHAPES));
    };
  }

  private static String text(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static String text(@Nullable Path path) {
    if (path == null) {
      return "";
    }
    return path instanceof P_Link link ? text(link.getNode()) : path.toString();
  }

  private static Graph readShapes() {
    try (InputStream in = ShapeCheck.class.getResourceAsStream(SHAPES)) {
      return RDFParser.source(Objects.requireNonNull(in, SHAPES)).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + SHAPES, e);
    }
  }
}
