package org.hearsay.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.hearsay.store.Activity;
import org.hearsay.store.ChangeLog;
import org.hearsay.store.StatementStore;

/** Which articles a store has, and which it was told something of. */
record Articles(StatementStore store) {

  /** The ids of all. */
  Set<String> all() {
    return store.read(dataset -> {
      Set<String> ids = new TreeSet<>();
      dataset
          .asDatasetGraph()
          .findNG(Node.ANY, Node.ANY, FOAF.primaryTopic.asNode(), Node.ANY)
          .forEachRemaining(it -> id(it).ifPresent(ids::add));
      return ids;
    });
  }

  private Optional<String> id(Quad quad) {
    return quad.getGraph().isURI()
        ? store.graphs().findArticleId(quad.getGraph().getURI())
        : Optional.empty();
  }

  /** The ids of those that one of the activities after the first so many is about. */
  Set<String> touchedSince(long activities) {
    ChangeLog log = store.changeLog();
    Set<String> ids = new TreeSet<>();
    for (long page = activities / ChangeLog.PAGE + 1; page <= log.pages(); page++) {
      ids.addAll(touched(log.page(page), activities));
    }
    return ids;
  }

  private Set<String> touched(List<Activity> page, long after) {
    return page.stream()
        .filter(it -> it.number() > after)
        .flatMap(it -> store.graphs().findArticleOf(it.iri()).stream())
        .collect(Collectors.toSet());
  }
}
