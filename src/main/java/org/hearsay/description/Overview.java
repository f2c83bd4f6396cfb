package org.hearsay.description;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a store holds, at a glance.
 *
 * @param speakers those with most statements, of whom a name is known
 * @param targets those who are spoken of most
 * @param outlets those with most articles
 * @param months how many articles appeared in which month
 */
public record Overview(
    List<Tally> speakers,
    List<Tally> targets,
    List<Tally> outlets,
    SortedMap<YearMonth, Integer> months) {

  public Overview {
    speakers = List.copyOf(speakers);
    targets = List.copyOf(targets);
    outlets = List.copyOf(outlets);
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
  }
}
