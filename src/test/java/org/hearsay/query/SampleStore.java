package org.hearsay.query;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.hearsay.store.StatementStore;

/** The store that queries are tested on. */
public final class SampleStore {

  private SampleStore() {}

  /** A new store in an empty folder with what {@code queries/fixture.trig} holds. */
  public static StatementStore in(Path folder) {
    StatementStore store = StatementStore.open(folder);
    store.load(resource("fixture.trig"));
    return store;
  }

  /** A file of the test resources' folder {@code queries}. */
  static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(SampleStore.class.getResource("/queries/" + name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
