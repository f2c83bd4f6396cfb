package org.hearsay.alert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.alert.FindingFeed.Entry;
import org.hearsay.check.RunReport;
import org.hearsay.description.Resources;

/**
 * The files that tell of one run: {@code run.json}, {@code findings.ndjson}, {@code findings.csv},
 * {@code findings.atom} with what is new or changed, and {@code findings.sarif}. Each is either the
 * one of this run or the one of a run before, whatever interrupts the writing.
 *
 * @param resources of the store that was checked
 */
public record RunFiles(Resources resources) {

  /**
   * Writes them all, over those of the run before.
   *
   * @param folder made if it is not there
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(RunReport report, Path folder) {
    String base = resources.iri("");
    LocalDate today = LocalDate.ofInstant(report.started(), ZoneOffset.UTC);
    List<Told> findings = Told.all(resources, report, today);
    FindingJson json = new FindingJson(base);
    try {
      Files.createDirectories(folder);
      put(
          folder.resolve("findings.ndjson"),
          findings.stream().map(it -> json.of(it) + "\n").collect(Collectors.joining()));
      put(folder.resolve("findings.csv"), FindingTable.of(findings));
      put(folder.resolve("findings.atom"), feed(report, findings, base));
      put(folder.resolve("findings.sarif"), Sarif.of(report, findings, base));
      // The last, so that whoever sees it finds the others.
      ObjectNode run = RunJson.of(report, base);
      put(folder.resolve("run.json"), run.toPrettyString() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String feed(RunReport report, List<Told> findings, String base) {
    String updated = report.started().toString();
    return new FindingFeed(base, base + "alerts", "")
        .xml(
            findings.stream()
                .filter(Told::isNews)
                .map(it -> new Entry(it.facts(), updated))
                .toList(),
            updated);
  }

  private static void put(Path file, String text) throws IOException {
    new AtomicFile(file).write(text);
  }
}
