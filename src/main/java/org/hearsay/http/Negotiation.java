package org.hearsay.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which format a client wants most, by its Accept header (RFC 9110, section 12.5.1).
 *
 * @param ranges in the header's order
 */
public record Negotiation(List<Range> ranges) {

  /**
   * A media range with its weight.
   *
   * @param quality 0 (not wanted) to 1
   */
  public record Range(String type, String subtype, double quality) {

    /** 0 if it does not cover the format, else the more the closer it names it. */
    private int closeness(Format format) {
      if (type.equals("*")) {
        return 1;
      }
      if (subtype.equals("*")) {
        return format.mediaType().startsWith(type + "/") ? 2 : 0;
      }
      return format.mediaTypes().contains(type + "/" + subtype) ? 3 : 0;
    }
  }

  public Negotiation {
    ranges = List.copyOf(ranges);
  }

  /**
   * Reads a header. What is no media range is left out; an empty header takes anything.
   *
   * @param accept the header's values, joined by commas
   */
  public static Negotiation of(String accept) {
    List<Range> ranges = new ArrayList<>();
    for (String part : accept.split(",", -1)) {
      List<String> fields = List.of(part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1));
      List<String> names = List.of(fields.getFirst().split("/", -1));
      if (names.size() == 2 && !names.get(0).isEmpty() && !names.get(1).isEmpty()) {
        ranges.add(new Range(names.get(0), names.get(1), quality(fields)));
      }
    }
    return new Negotiation(ranges);
  }

  private static double quality(List<String> fields) {
    for (String field : fields.subList(1, fields.size())) {
      if (field.matches("q\\s*=\\s*(0(\\.[0-9]*)?|1(\\.0*)?)")) {
        return Double.parseDouble(field.substring(field.indexOf('=') + 1).strip());
      }
    }
    return 1;
  }

  /**
   * The format with the highest weight, of several the first offered; empty if the client takes
   * none of them, which is answered with 406.
   */
  public Optional<Format> best(List<Format> offered) {
    Optional<Format> best = Optional.empty();
    double highest = 0;
    for (Format format : offered) {
      double quality = quality(format);
      if (quality > highest) {
        best = Optional.of(format);
        highest = quality;
      }
    }
    return best;
  }

  private double quality(Format format) {
    if (ranges.isEmpty()) {
      return 1;
    }
    double quality = 0;
    int closest = 0;
    for (Range range : ranges) {
      int closeness = range.closeness(format);
      if (closeness > closest) {
        closest = closeness;
        quality = range.quality();
      }
    }
    return quality;
  }
}
