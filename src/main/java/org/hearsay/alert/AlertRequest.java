package org.hearsay.alert;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.Status;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingLine;
import org.hearsay.description.FindingList;
import org.hearsay.http.Problem;
import org.hearsay.http.Problem.Fault;
import org.hearsay.http.ProblemException;

/**
 * Which findings somebody wants to see.
 *
 * @param filters as given, by name
 * @param page from 1
 */
public record AlertRequest(Map<String, String> filters, int page) {

  /** What stands for each of a filter's values. */
  public static final String ANY = "any";

  /** What nobody has decided on yet. */
  public static final String PENDING = "pending";

  static final String STATUS = "status";
  static final String KIND = "kind";
  static final String SEVERITY = "severity";
  static final String ENTITY = "entity";
  static final String OUTLET = "outlet";

  private static final List<String> FILTERS = List.of(STATUS, KIND, SEVERITY, ENTITY, OUTLET);
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

  public AlertRequest {
    filters = Map.copyOf(filters);
  }

  /**
   * Reads the parameters of a request. What cannot be understood is a {@link ProblemException} of
   * 400 that names each.
   *
   * @param entityPrefix what the IRIs of entities begin with; their keys will do as well
   */
  static AlertRequest of(Function<String, Optional<String>> parameter, String entityPrefix) {
    List<Fault> faults = new ArrayList<>();
    Map<String, String> filters = new TreeMap<>();
    for (String filter : FILTERS) {
      Optional<String> value = parameter.apply(filter).map(it -> plain(it, entityPrefix));
      value.ifPresent(it -> filters.put(filter, it));
      value
          .filter(it -> !isKnown(filter, it))
          .ifPresent(it -> faults.add(new Fault(filter, wrong(filter, it))));
    }
    String page = parameter.apply("page").orElse("1");
    if (!PAGE.matcher(page).matches()) {
      faults.add(new Fault("page", "'%s' is no number of a page".formatted(page)));
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(
          new Problem(400, "Bad request", "It is not clear what is wanted.", faults, Map.of()));
    }
    return new AlertRequest(filters, Integer.parseInt(page));
  }

  private static String plain(String value, String entityPrefix) {
    return value.startsWith(entityPrefix) ? value.substring(entityPrefix.length()) : value;
  }

  private static boolean isKnown(String filter, String value) {
    return isOfEntities(filter)
        ? value.matches("[0-9a-z][0-9a-z_-]{0,300}")
        : choices(filter).contains(value);
  }

  private static boolean isOfEntities(String filter) {
    return filter.equals(ENTITY) || filter.equals(OUTLET);
  }

  private static String wrong(String filter, String value) {
    return isOfEntities(filter)
        ? "'%s' is neither the IRI nor the key of an entity".formatted(value)
        : "'%s' is none of %s".formatted(value, String.join(", ", choices(filter)));
  }

  /** What a filter can be. */
  public static List<String> choices(String filter) {
    List<String> choices = new ArrayList<>();
    switch (filter) {
      case STATUS -> {
        choices.add(PENDING);
        Arrays.stream(Status.values()).map(Status::code).forEach(choices::add);
        choices.add(ANY);
      }
      case KIND -> {
        Arrays.stream(Kind.values()).map(Kind::code).forEach(choices::add);
        choices.add(ANY);
      }
      case SEVERITY ->
          Arrays.stream(Severity.values())
              .map(it -> it.name().toLowerCase(Locale.ROOT))
              .forEach(choices::add);
      default -> throw new IllegalArgumentException(filter);
    }
    return choices;
  }

  /** What a filter is set to; nothing if it is not. */
  public String filter(String name) {
    return filters.getOrDefault(name, "");
  }

  /** The findings that fit, without those silenced on this day. */
  List<FindingLine> of(FindingList list, String entityPrefix, LocalDate today) {
    return list.findings().stream()
        .filter(it -> fits(it, entityPrefix) && list.silence(it, today).isEmpty())
        .toList();
  }

  private boolean fits(FindingLine finding, String entityPrefix) {
    return fitsStatus(finding)
        && fitsKind(finding)
        && (filter(SEVERITY).isEmpty() || is(finding.severity().iri(), filter(SEVERITY)))
        && (filter(ENTITY).isEmpty() || finding.concerns(entityPrefix + filter(ENTITY)))
        && (filter(OUTLET).isEmpty() || finding.isFrom(entityPrefix + filter(OUTLET)));
  }

  /** Without a wish: what waits for a decision, and what was confirmed. */
  private boolean fitsStatus(FindingLine finding) {
    String status = FindingFacts.code(finding.status());
    return switch (filter(STATUS)) {
      case ANY -> true;
      case PENDING -> finding.isPending();
      case "" -> finding.isPending() || status.equals(Status.CONFIRMED.code());
      default -> status.equals(filter(STATUS));
    };
  }

  /** Without a wish: facts, not opinions. */
  private boolean fitsKind(FindingLine finding) {
    String kind = FindingFacts.code(finding.kind());
    return switch (filter(KIND)) {
      case ANY -> true;
      case "" -> !kind.equals(Kind.DISAGREEMENT.code());
      default -> kind.equals(filter(KIND));
    };
  }

  private static boolean is(String iri, String code) {
    return iri.endsWith("#" + code);
  }

  /** The parameters of another page of the same, as an address has them. */
  String query(int other) {
    Map<String, String> parameters = new TreeMap<>(filters);
    if (other > 1) {
      parameters.put("page", Integer.toString(other));
    }
    return parameters.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
  }
}
