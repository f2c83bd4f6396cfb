package org.hearsay.operations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hearsay.alert.RunJson;
import org.hearsay.alert.Webhooks;
import org.hearsay.check.Check;
import org.hearsay.check.Policy;
import org.hearsay.check.RunReport;
import org.hearsay.contradiction.Kind;
import org.hearsay.http.Problem;
import org.hearsay.http.Problem.Fault;
import org.hearsay.http.ProblemException;

/**
 * The check of the store that is served, which no other process can open meanwhile.
 *
 * @param check runs it, and hands on its report just before it writes; empty if this server cannot
 * @param webhooks who hears of what it finds
 * @param written whether the store has the run with this IRI
 * @param base what the store's IRIs begin with
 */
public record Checking(
    Optional<BiFunction<Check.Scope, Consumer<RunReport>, RunReport>> check,
    Webhooks webhooks,
    Predicate<String> written,
    String base) {

  /** What the answer has beside what a run's JSON has: whether a policy was met. */
  public static final String POLICY_MET = "policyMet";

  /**
   * A run as a request asks for it by {@code kinds}, {@code since} and {@code fail-on}; what cannot
   * be understood is a {@link ProblemException} of 400.
   *
   * @return does it, and tells of it as JSON
   */
  Supplier<String> asked(Function<String, Optional<String>> parameter) {
    BiFunction<Check.Scope, Consumer<RunReport>, RunReport> run =
        check.orElseThrow(() ->
            new ProblemException(
                new Problem(501, "No check", "This server was started without a check.")));
    List<Fault> faults = new ArrayList<>();
    Set<Kind> kinds =
        parameter.apply("kinds").map(it -> kinds(it, faults)).orElse(Check.Scope.usual().kinds());
    String since = parameter.apply("since").orElse("run");
    if (!List.of("run", "all").contains(since)) {
      faults.add(new Fault("since", "'%s' is neither run nor all".formatted(since)));
    }
    List<Policy> policies =
        parameter.apply("fail-on").map(it -> policies(it, faults)).orElse(List.of());
    if (!faults.isEmpty()) {
      throw new ProblemException(
          new Problem(400, "Bad request", "It is not clear what to check.", faults, Map.of()));
    }
    Check.Scope scope = new Check.Scope(kinds, since.equals("all"));
    return () -> run(run, scope, policies);
  }

  private static Set<Kind> kinds(String text, List<Fault> faults) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String code : text.split(",", -1)) {
      Kind.find(code.strip())
          .ifPresentOrElse(
              kinds::add,
              () -> faults.add(new Fault("kinds", "'%s' is no kind".formatted(code.strip()))));
    }
    return kinds;
  }

  private static List<Policy> policies(String text, List<Fault> faults) {
    List<Policy> policies = new ArrayList<>();
    for (String policy : text.split(",", -1)) {
      try {
        policies.add(Policy.parse(policy));
      } catch (IllegalArgumentException e) {
        faults.add(new Fault("fail-on", String.valueOf(e.getMessage())));
      }
    }
    return policies;
  }

  private String run(
      BiFunction<Check.Scope, Consumer<RunReport>, RunReport> run,
      Check.Scope scope,
      List<Policy> policies) {
    RunReport report = webhooks.tellOf(told -> run.apply(scope, told), written, base);
    ObjectNode json = RunJson.of(report, base);
    json.put(POLICY_MET, policies.stream().anyMatch(it -> it.isMetBy(report)));
    return json.toString();
  }
}
