package org.hearsay.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.identity.Identities;
import org.hearsay.vocab.Graphs;

/** Writes graphs of a file of RDF where they belong. Part of one transaction. */
final class BatchLoad {

  private final DatasetGraph data;
  private final Edit edit;
  private final Graphs graphs;
  private final Identities now;
  private final Identification identification;
  private final Outcomes outcomes = new Outcomes();

  /**
   * @param now who is who when the transaction begins
   */
  BatchLoad(DatasetGraph data, Edit edit, Graphs graphs, Identities now) {
    this.data = data;
    this.edit = edit;
    this.graphs = graphs;
    this.now = now;
    this.identification = new Identification(data, edit, graphs);
  }

  Changes load(Path file, QuadFile.Batch batch) {
    batch
        .graphs()
        .forEach((graph, triples) -> {
          Optional<String> article = graphs.findArticleId(graph);
          if (graph.equals(graphs.entities())) {
            identification.describe(triples, now);
          } else if (batch.continued().contains(graph)) {
            identification.add(graph, triples, now);
          } else if (article.isPresent()) {
            outcomes.add(identification.replace(article.get(), triples, now));
          } else {
            loadShared(file, graph, triples);
          }
        });
    return outcomes.changes(edit);
  }

  private void loadShared(Path file, String graph, Graph triples) {
    if (graph.equals(graphs.meta()) || graph.equals(graphs.reviews())) {
      edit.add(graph, triples);
    } else if (List.of(graphs.vocab(), graphs.claims(), graphs.findings()).contains(graph)) {
      edit.replace(graph, triples);
    } else if (graph.equals(graphs.tombstones())) {
      Node name = NodeFactory.createURI(graph);
      triples
          .find()
          .filterDrop(it -> isThere(it.getSubject()))
          .forEachRemaining(it -> edit.addIfAbsent(name, it));
    } else if (!graph.equals(graphs.identities())) {
      // What rules said elsewhere follows from the articles there, and is found anew here.
      throw new LoadException(
          file,
          "no graph of this store: <%s>. Its base is %s. Maybe the file was made with another --base."
              .formatted(graph, graphs.base()));
    }
  }

  /** A tombstone of another store is none for what is here. */
  private boolean isThere(Node thing) {
    return data.contains(Node.ANY, thing, RDF.type.asNode(), Node.ANY)
        || data.contains(Node.ANY, thing, RDFS.label.asNode(), Node.ANY);
  }
}
