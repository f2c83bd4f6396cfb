package org.hearsay.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Names that people have to decide on, with the candidates of each. The file can be imported once
 * {@code match} says {@code yes} in the rows that are right: its columns are called as those of
 * lists are.
 */
final class Review {

  private static final List<String> COLUMNS =
      List.of(
          "table", "entity", "aliases", "match", "score", "item", "name", "description", "types");

  private final List<Open> open = new ArrayList<>();

  private record Open(Subject subject, List<Candidate> candidates) {}

  /** The folder in that of an authority, where nothing reads it as part of one. */
  static Path in(Path authority) {
    return authority.resolve("review");
  }

  void add(Subject subject, List<Candidate> candidates) {
    open.add(new Open(subject, candidates));
  }

  int size() {
    return open.size();
  }

  void write(Path authority) throws IOException {
    if (open.isEmpty()) {
      return;
    }
    open.sort(Comparator.comparing(it -> it.subject().name()));
    Path folder = Files.createDirectories(in(authority));
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    try (CSVPrinter printer =
        new CSVPrinter(Files.newBufferedWriter(folder.resolve("candidates.csv")), format)) {
      printer.printRecord(COLUMNS);
      for (Open one : open) {
        if (one.candidates().isEmpty()) {
          printer.printRecord(cells(one.subject(), Map.of()));
        }
        for (Candidate candidate : one.candidates()) {
          printer.printRecord(cells(one.subject(), cells(candidate)));
        }
      }
    }
  }

  private static Map<String, String> cells(Candidate candidate) {
    return Map.of(
        "match", "",
        "score", String.format(Locale.ROOT, "%.1f", candidate.score()),
        "item", candidate.id(),
        "name", candidate.name(),
        "description", candidate.description(),
        "types", String.join("|", candidate.types()));
  }

  private static List<String> cells(Subject subject, Map<String, String> candidate) {
    Map<String, String> own =
        Map.of(
            "entity", subject.entity(),
            "table", subject.table().title(),
            "aliases", subject.name());
    return COLUMNS.stream()
        .map(it -> own.getOrDefault(it, candidate.getOrDefault(it, "")))
        .toList();
  }
}
