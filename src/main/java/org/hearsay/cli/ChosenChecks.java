package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.query.CheckQueries;
import org.hearsay.query.CheckQueries.Source;
import org.jspecify.annotations.Nullable;

/** The checks that are queries, as {@code --checks} asks for them. */
final class ChosenChecks {

  private ChosenChecks() {}

  /**
   * Those that are named.
   *
   * @param names each the name of a check that travels with the application, or a folder
   */
  static List<Source> of(List<String> names) {
    List<Source> shipped = CheckQueries.shipped();
    List<Source> chosen = new ArrayList<>();
    names.forEach(it -> chosen.addAll(named(it, shipped)));
    requireApart(chosen);
    return List.copyOf(chosen);
  }

  private static List<Source> named(String name, List<Source> shipped) {
    Optional<Source> found = shipped.stream().filter(it -> it.name().equals(name)).findFirst();
    if (found.isPresent()) {
      return List.of(found.get());
    }
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "--checks: '%s' is neither a folder nor a check of ours. There are: %s"
              .formatted(name, String.join(", ", shipped.stream().map(Source::name).toList())));
    }
    return CheckQueries.in(folder);
  }

  /** What checks found is kept by their names. */
  private static void requireApart(List<Source> chosen) {
    Map<String, Source> byName = new HashMap<>();
    for (Source it : chosen) {
      @Nullable Source other = byName.put(it.name(), it);
      if (other != null) {
        throw new UsageException(
            "--checks: two checks are called %s: %s and %s"
                .formatted(it.name(), other.location(), it.location()));
      }
    }
  }
}
