package org.hearsay.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.statement.Directness;

/**
 * All counts of one article, or of several together.
 *
 * @param all attributions
 * @param byDirectness those of each directness
 * @param byCueClass those of each class of cues
 */
public record Figures(
    ContentFigures content,
    Slice all,
    Map<Directness, Slice> byDirectness,
    SortedMap<String, Slice> byCueClass) {

  static Figures of(Alignment aligned) {
    Map<Directness, Slice> byDirectness = new EnumMap<>(Directness.class);
    for (Directness it : Directness.values()) {
      byDirectness.put(it, Slice.of(aligned, item -> item.directness() == it));
    }
    TreeSet<String> classes = new TreeSet<>();
    aligned.gold().forEach(it -> classes.add(it.cueClass()));
    aligned.found().forEach(it -> classes.add(it.cueClass()));
    SortedMap<String, Slice> byCueClass = new TreeMap<>();
    for (String it : classes) {
      byCueClass.put(it, Slice.of(aligned, item -> item.cueClass().equals(it)));
    }
    return new Figures(
        ContentFigures.of(aligned.gold(), aligned.found()),
        Slice.of(aligned, ignored -> true),
        byDirectness,
        byCueClass);
  }

  /** All together; added in their order, so that sums of fractions come out the same each time. */
  static Figures sum(Collection<Figures> parts) {
    ContentFigures content = ContentFigures.NONE;
    Slice all = Slice.NONE;
    Map<Directness, Slice> byDirectness = new EnumMap<>(Directness.class);
    SortedMap<String, Slice> byCueClass = new TreeMap<>();
    for (Figures it : parts) {
      content = content.plus(it.content);
      all = all.plus(it.all);
      it.byDirectness.forEach((key, slice) -> byDirectness.merge(key, slice, Slice::plus));
      it.byCueClass.forEach((key, slice) -> byCueClass.merge(key, slice, Slice::plus));
    }
    return new Figures(content, all, byDirectness, byCueClass);
  }

  /** All attributions and those of each directness, by their names in small letters. */
  Map<String, Slice> named() {
    Map<String, Slice> named = new LinkedHashMap<>();
    named.put("all", all);
    byDirectness.forEach((key, slice) -> named.put(Names.of(key), slice));
    return named;
  }
}
