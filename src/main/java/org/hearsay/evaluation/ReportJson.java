package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.hearsay.evaluation.Calibration.Bin;

/** The figures as JSON; shares are from 0 to 1, and null where there is nothing to count. */
public final class ReportJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ReportJson() {}

  /** All of them. */
  public static ObjectNode of(Evaluation evaluation) {
    Figures total = evaluation.total();
    ObjectNode json = figures(total);
    json.set("attribution_f1_ci95", intervals(evaluation.intervals()));
    json.set("by_cue_class", slices(total.byCueClass()));
    ObjectNode outlets = json.putObject("by_outlet");
    evaluation.byOutlet().forEach((name, it) -> outlets.set(name, slice(it.all())));
    evaluation.calibration().ifPresent(it -> json.set("calibration", calibration(it)));
    json.put("articles", evaluation.articles().size());
    return json;
  }

  private static ObjectNode figures(Figures figures) {
    ObjectNode json = JSON.objectNode();
    ObjectNode content = json.putObject("content");
    content.set("exact_char", ratio(figures.content().exactCharacters()));
    content.set("exact", ratio(figures.content().exact()));
    content.set("soft", ratio(figures.content().soft()));
    content.set("token", ratio(figures.content().token()));
    Map<String, Slice> named = figures.named();
    json.set("attribution", each(named, it -> ratio(it.attribution())));
    json.set("content_only", each(named, it -> ratio(it.contentOnly())));
    putShares(json, "source_accuracy", named, Slice::source);
    putShares(json, "source_exact", named, Slice::sourceExact);
    putShares(json, "cue_accuracy", named, Slice::cue);
    return json;
  }

  private static ObjectNode each(Map<String, Slice> slices, Function<Slice, ObjectNode> part) {
    ObjectNode json = JSON.objectNode();
    slices.forEach((name, it) -> json.set(name, part.apply(it)));
    return json;
  }

  private static void putShares(
      ObjectNode json, String name, Map<String, Slice> slices, Function<Slice, Share> share) {
    ObjectNode values = json.putObject(name);
    slices.forEach((key, it) -> put(values, key, share.apply(it)));
  }

  private static void put(ObjectNode json, String key, Share share) {
    OptionalDouble value = share.value();
    if (value.isPresent()) {
      json.put(key, value.getAsDouble());
    } else {
      json.putNull(key);
    }
  }

  private static ObjectNode ratio(Ratio ratio) {
    return JSON.objectNode()
        .put("p", ratio.precision())
        .put("r", ratio.recall())
        .put("f1", ratio.f1())
        .put("pred", Math.round(ratio.found()))
        .put("gold", Math.round(ratio.gold()));
  }

  private static ObjectNode slices(Map<String, Slice> slices) {
    return each(slices, ReportJson::slice);
  }

  private static ObjectNode slice(Slice slice) {
    ObjectNode json = ratio(slice.attribution());
    put(json, "source_accuracy", slice.source());
    put(json, "cue_accuracy", slice.cue());
    return json;
  }

  private static ObjectNode intervals(Map<String, Interval> intervals) {
    ObjectNode json = JSON.objectNode();
    intervals.forEach((name, it) -> json.putArray(name).add(it.low()).add(it.high()));
    return json;
  }

  private static ObjectNode calibration(Calibration calibration) {
    ObjectNode json = JSON.objectNode().put("expected_calibration_error", calibration.error());
    ArrayNode bins = json.putArray("bins");
    for (Bin bin : calibration.bins()) {
      bins.addObject()
          .put("count", bin.count())
          .put("lowest", bin.lowest())
          .put("highest", bin.highest())
          .put("confidence", bin.confidence())
          .put("right", bin.right());
    }
    return json;
  }
}
