package org.hearsay.vocab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;

/** The files of {@code ontology/} as the tests read them. */
final class Ontology {

  private static final Path FOLDER = Path.of("ontology");

  private Ontology() {}

  /** All Turtle files, by name. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + FOLDER, e);
    }
  }

  static Model read(String name) {
    return read(FOLDER.resolve(name));
  }

  static Model read(Path file) {
    return RDFParser.source(file).toModel();
  }

  /** The terms and the codes together. */
  static Model terms() {
    Model terms = ModelFactory.createDefaultModel();
    return terms.add(read("say.ttl")).add(read("codes.ttl"));
  }
}
