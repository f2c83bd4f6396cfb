package org.hearsay.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The quads of a folder, in TDB2; can be read while they are compacted, and must not be written
 * then.
 *
 * <p>Compaction puts a new database in the old one's place while others read. TDB2 5.6.0 sends what
 * such a reader asks next to the new database, where it is in no transaction, and waits for the one
 * on the old database, which nobody ends, for ever (<a
 * href="https://github.com/apache/jena/issues/3488">issue 3488</a>). Here a transaction keeps to
 * the database it began on.
 */
final class Quads extends DatasetGraphWrapper {

  private static final long SWITCH_NANOS = 100_000;

  private final DatasetGraphSwitchable databases;
  private final ThreadLocal<Optional<DatasetGraphTDB>> begunOn =
      ThreadLocal.withInitial(Optional::empty);

  private Quads(DatasetGraphSwitchable databases) {
    super(databases, databases.getContext());
    this.databases = databases;
  }

  /** The quads of this folder; none if it is new. */
  static Quads in(Path folder) {
    return new Quads((DatasetGraphSwitchable) DatabaseMgr.connectDatasetGraph(folder.toString()));
  }

  /** The database of this thread's transaction; without one, whatever database there is. */
  @Override
  protected DatasetGraph get() {
    return begunOn.get().map(DatasetGraph.class::cast).orElse(databases);
  }

  @Override
  public void begin() {
    begin(TxnType.READ_PROMOTE);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin(TxnType type) {
    if (begunOn.get().isPresent()) {
      // Says that there is a transaction already.
      get().begin(type);
    }
    while (begunOn.get().isEmpty()) {
      DatasetGraphTDB database = (DatasetGraphTDB) databases.get();
      TransactionCoordinator coordinator = database.getTxnSystem().getTxnMgr();
      // A database that was put out of use stays in exclusive mode: one must not wait for it.
      if (coordinator.tryNonExclusiveMode(false)) {
        try {
          if (database == databases.get()) {
            database.begin(type);
            begunOn.set(Optional.of(database));
          }
        } finally {
          coordinator.finishNonExclusiveMode();
        }
      } else {
        LockSupport.parkNanos(SWITCH_NANOS);
      }
    }
  }

  @Override
  public void commit() {
    try {
      get().commit();
    } finally {
      begunOn.remove();
    }
  }

  @Override
  public void abort() {
    try {
      get().abort();
    } finally {
      begunOn.remove();
    }
  }

  @Override
  public void end() {
    try {
      get().end();
    } finally {
      begunOn.remove();
    }
  }

  /** The table of all quads; to be used within the transaction under way. */
  NodeTupleTable table() {
    return begunOn.get().orElseThrow().getQuadTable().getNodeTupleTable();
  }

  /** Gives disk back that earlier writes left behind. */
  void compact() {
    DatabaseMgr.compact(databases, true);
  }

  /** Lets the folder go. */
  void expel() {
    TDBInternal.expel(databases, true);
  }
}
