package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.vocab.Say;
import org.jspecify.annotations.Nullable;

/**
 * The words of statements and labels, in Lucene: {@code say:text}, {@code say:quote}, {@code
 * rdfs:label}, {@code skos:altLabel}. One document for each quad, with a key of its own, so that
 * removing a quad removes its document.
 */
record WordIndex(Path directory) {

  private static final List<Node> INDEXED =
      List.of(Say.text.asNode(), Say.quote.asNode(), RDFS.label.asNode(), SKOS.altLabel.asNode());

  boolean exists() {
    return Files.isDirectory(directory);
  }

  TextIndex open() {
    TextIndexConfig config = new TextIndexConfig(definition());
    config.setValueStored(true);
    try {
      Files.createDirectories(directory);
      return TextDatasetFactory.createLuceneIndex(FSDirectory.open(directory), config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Indexes the words of all quads anew. */
  void rebuild(DatasetGraph quads) {
    delete();
    TextIndex index = open();
    try {
      Txn.executeRead(quads, () -> INDEXED.forEach(predicate -> index(quads, predicate, index)));
      index.commit();
    } finally {
      index.close();
    }
  }

  private static void index(DatasetGraph quads, Node predicate, TextIndex index) {
    Iterator<Quad> found = quads.findNG(Node.ANY, Node.ANY, predicate, Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      @Nullable Entity entity =
          TextQueryFuncs.entityFromQuad(
              index.getDocDef(),
              quad.getGraph(),
              quad.getSubject(),
              quad.getPredicate(),
              quad.getObject());
      if (entity != null) {
        index.addEntity(entity);
      }
    }
  }

  private void delete() {
    if (!exists()) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition("uri", "text", "graph", Say.text.asNode());
    definition.set("quote", Say.quote.asNode());
    definition.set("label", RDFS.label.asNode());
    definition.set("label", SKOS.altLabel.asNode());
    definition.setLangField("lang");
    definition.setUidField("uid");
    // A cached answer would outlive a write.
    definition.setCacheQueries(false);
    return definition;
  }
}
