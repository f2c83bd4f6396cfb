package org.hearsay.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.hearsay.check.RunReport;
import org.hearsay.check.RunReport.Count;

/** What a run did, as JSON. */
public final class RunJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RunJson() {}

  /**
   * The object.
   *
   * @param base what the store's IRIs begin with
   */
  public static ObjectNode of(RunReport report, String base) {
    ObjectNode json = JSON.createObjectNode();
    json.put("run", base + "id/run/" + report.key());
    json.put("software", report.software());
    json.put("started", report.started().toString());
    json.put("ended", report.ended().toString());
    json.putObject("watermark").put("from", report.from()).put("to", report.to());
    json.put("statements", report.statements());
    json.put("pairs", report.pairs());
    ObjectNode kinds = json.putObject("kinds");
    report.counts().forEach((kind, count) -> kinds.set(kind.code(), of(count)));
    ObjectNode timings = json.putObject("milliseconds");
    new TreeMap<>(report.timings()).forEach((name, time) -> timings.put(name, time.toMillis()));
    report.failures().forEach(json.putArray("failures")::add);
    return json;
  }

  private static ObjectNode of(Count count) {
    return JSON.createObjectNode()
        .put("new", count.fresh())
        .put("unchanged", count.unchanged())
        .put("updated", count.updated())
        .put("resolved", count.resolved())
        .put("silenced", count.silenced());
  }
}
