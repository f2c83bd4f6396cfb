package org.hearsay.clients;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.alert.Conflicts;
import org.hearsay.operations.OperationsSettings;
import org.hearsay.query.SavedQueries;
import org.hearsay.sample.GoldGraph;
import org.hearsay.server.HearsayServer;
import org.hearsay.server.ServerSettings;
import org.hearsay.store.StatementStore;

/**
 * The sample, served where its IRIs lead to, so that a client can follow them.
 *
 * @param base what the IRIs begin with
 */
record ServedSample(StatementStore store, HearsayServer server, String base)
    implements AutoCloseable {

  /** The token of its operations. */
  static final String TOKEN = "a-token-for-this-test-only";

  /** Serves the sample from an empty folder. */
  static ServedSample start(Path folder) throws IOException {
    int port = freePort();
    String base = "http://localhost:%d/".formatted(port);
    StatementStore store = GoldGraph.storeIn(folder, base);
    Conflicts.addTo(store);
    HearsayServer server =
        HearsayServer.start(
            store,
            SavedQueries.load(),
            ServerSettings.onPort(port).withOperations(new OperationsSettings(0, TOKEN)));
    return new ServedSample(store, server, base);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Where findings are decided on. */
  String review() {
    return "http://127.0.0.1:%d/review".formatted(server.operationsPort().orElseThrow());
  }

  /** The endpoint. */
  String sparql() {
    return server.sparqlUrl();
  }

  /** The IRIs of all of a class, in order. */
  List<String> all(Resource type) {
    return store.read(dataset -> {
      TreeSet<String> found = new TreeSet<>();
      dataset
          .asDatasetGraph()
          .findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())
          .forEachRemaining(it -> found.add(it.getSubject().getURI()));
      return List.copyOf(found);
    });
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
