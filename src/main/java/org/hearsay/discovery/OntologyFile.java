package org.hearsay.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.hearsay.http.Format;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code ontology/} with what it says.
 *
 * @param turtle as it was written, with its comments
 */
record OntologyFile(String turtle, Model model) {

  /** The terms. */
  static OntologyFile terms() {
    return read("say.ttl");
  }

  /** The lists of codes. */
  static OntologyFile codes() {
    return read("codes.ttl");
  }

  /** What data must look like. */
  static OntologyFile shapes() {
    return read("shapes.ttl");
  }

  /** The context for JSON-LD. */
  static String context() {
    return text("context.jsonld");
  }

  private static OntologyFile read(String name) {
    String turtle = text(name);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    return new OntologyFile(turtle, model);
  }

  /** The file in each format, made once. */
  Map<Format, byte[]> texts() {
    RdfText text = new RdfText(model.getGraph(), model.getNsPrefixMap());
    Map<Format, byte[]> texts = new EnumMap<>(Format.class);
    RdfText.FORMATS.forEach(it -> texts.put(it, text.bytes(it)));
    texts.put(Format.TURTLE, turtle.getBytes(StandardCharsets.UTF_8));
    return texts;
  }

  private static String text(String name) {
    try (@Nullable InputStream in = OntologyFile.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("Not on the class path: ontology/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
