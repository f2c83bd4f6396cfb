package org.hearsay.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingFacts.EvidenceFacts;
import org.hearsay.description.FindingFacts.Side;
import org.hearsay.query.SpreadsheetRows;

/** Findings as CSV that spreadsheets read: a row for each pair of the earliest with another. */
final class FindingTable {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "severity",
          "confidence",
          "state",
          "first_seen",
          "last_seen",
          "speaker_a",
          "quote_a",
          "outlet_a",
          "date_a",
          "url_a",
          "speaker_b",
          "quote_b",
          "outlet_b",
          "date_b",
          "url_b",
          "evidence",
          "status",
          "silenced",
          "why");
  private static final int COLUMNS_OF_A_SIDE = 5;

  private FindingTable() {}

  static String of(List<Told> findings) {
    StringBuilder text = new StringBuilder(SpreadsheetRows.MARK_OF_UTF_8);
    try {
      CSVFormat.EXCEL.printRecord(text, COLUMNS.toArray());
      for (Told told : findings) {
        List<Side> sides = told.facts().sides();
        for (int i = 1; i < Math.max(2, sides.size()); i++) {
          Optional<Side> other = i < sides.size() ? Optional.of(sides.get(i)) : Optional.empty();
          CSVFormat.EXCEL.printRecord(text, row(told, sides.stream().findFirst(), other).toArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> row(Told told, Optional<Side> one, Optional<Side> other) {
    FindingFacts facts = told.facts();
    List<String> cells = new ArrayList<>();
    cells.add(facts.ref().iri());
    cells.add(FindingFacts.code(facts.kind()));
    cells.add(FindingFacts.code(facts.severity()));
    cells.add(facts.confidence());
    cells.add(told.state().word());
    cells.add(facts.firstSeen());
    cells.add(facts.lastSeen());
    cells.addAll(cells(one));
    cells.addAll(cells(other));
    cells.add(evidence(one) + (evidence(other).isEmpty() ? "" : " ↔ " + evidence(other)));
    cells.add(FindingFacts.code(facts.status()));
    cells.add(told.silence().map(it -> "until " + it.until()).orElse(""));
    cells.add(facts.why());
    return cells.stream().map(SpreadsheetRows::safe).toList();
  }

  private static List<String> cells(Optional<Side> side) {
    return side.map(it ->
            List.of(
                it.line().speakers().stream()
                    .map(who -> who.ref().label())
                    .collect(Collectors.joining("; ")),
                it.line().words(),
                it.line().outlet().map(outlet -> outlet.label()).orElse(""),
                FindingJson.published(it.published()).orElse(""),
                it.url()))
        .orElseGet(() -> Collections.nCopies(COLUMNS_OF_A_SIDE, ""));
  }

  private static String evidence(Optional<Side> side) {
    return side.stream()
        .flatMap(it -> it.evidence().stream())
        .map(EvidenceFacts::words)
        .collect(Collectors.joining(" | "));
  }
}
