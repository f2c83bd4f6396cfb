package org.hearsay.store;

import java.util.Iterator;
import java.util.Map;

/**
 * What a job writes at once.
 *
 * @param descriptions what graphs are to say of some subjects; gone through once, while it is
 *     written, so that it need never be in memory as a whole; making them must not read the store
 * @param marks how far the job has come with it, by name; see {@link StatementStore#findMark}
 */
public record Job(Iterator<Description> descriptions, Map<String, String> marks) {

  public Job {
    marks = Map.copyOf(marks);
  }
}
