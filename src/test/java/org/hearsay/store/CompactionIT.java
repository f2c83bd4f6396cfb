package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.exec.QueryExec;
import org.hearsay.Noon;
import org.hearsay.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CompactionIT {

  private static final int READERS = 4;
  private static final int COMPACTIONS = 12;

  @Test
  @Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void readersGoOnWhileItIsCompacted(@TempDir Path folder) throws Exception {
    StatementStore store = StatementStore.open(folder, Noon.CLOCK);
    store.replaceGraph(store.graphs().vocab(), Vocabulary.read());
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService readers =
        Executors.newFixedThreadPool(READERS, Thread.ofPlatform().daemon().factory());
    List<Future<Long>> done = new ArrayList<>();
    for (int i = 0; i < READERS; i++) {
      done.add(readers.submit(() -> read(store, over)));
    }

    for (int i = 0; i < COMPACTIONS; i++) {
      store.upkeep().compact();
    }
    over.set(true);

    for (Future<Long> it : done) {
      assertThat(it.get()).isPositive();
    }
    readers.close();
    store.close();
  }

  private static long read(StatementStore store, AtomicBoolean over) {
    long reads = 0;
    while (!over.get()) {
      assertThat(store.<Boolean>read(CompactionIT::asks)).isTrue();
      reads++;
    }
    return reads;
  }

  /** Of the union of all graphs. */
  private static boolean asks(Dataset dataset) {
    return QueryExec.dataset(dataset.asDatasetGraph())
        .query("ASK { ?class a <http://www.w3.org/2002/07/owl#Class> }")
        .ask();
  }
}
