package org.hearsay.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a job writes at once.
 *
 * @param descriptions what graphs are to say of some subjects
 * @param marks how far the job has come with it, by name; see {@link StatementStore#findMark}
 */
public record Job(Collection<Description> descriptions, Map<String, String> marks) {

  public Job {
    descriptions = List.copyOf(descriptions);
    marks = Map.copyOf(marks);
  }
}
