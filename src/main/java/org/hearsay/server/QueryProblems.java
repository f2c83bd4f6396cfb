package org.hearsay.server;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hearsay.http.Exchange;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.Problem.Fault;
import org.hearsay.http.ProblemException;
import org.hearsay.query.OverloadException;
import org.hearsay.query.RefusedQueryException;
import org.hearsay.query.SavedQueryException;
import org.hearsay.query.SlowQueryException;

/** Says in terms of HTTP why a query got no answer, wherever it was asked. */
record QueryProblems(Handler handler) implements Handler {

  private static final String RETRY_AFTER = "Retry-After";

  @Override
  public void handle(Exchange exchange) throws IOException {
    try {
      handler.handle(exchange);
    } catch (RefusedQueryException
        | SavedQueryException
        | SlowQueryException
        | OverloadException e) {
      throw new ProblemException(problem(e));
    }
  }

  @Override
  public List<String> methods() {
    return handler.methods();
  }

  static Problem problem(RuntimeException failure) {
    String detail = String.valueOf(failure.getMessage());
    return switch (failure) {
      case RefusedQueryException e when e.isForbidden() ->
          new Problem(403, "Query refused", detail);
      case RefusedQueryException e -> new Problem(400, "Parse error", detail);
      case SavedQueryException e ->
          new Problem(
              400,
              "Wrong parameters",
              detail,
              e.faults().stream().map(it -> new Fault(it.parameter(), it.reason())).toList(),
              Map.of());
      case OverloadException e -> overload(e, detail);
      case SlowQueryException e ->
          new Problem(503, "Query took too long", detail).with(RETRY_AFTER, "30");
      default -> throw failure;
    };
  }

  private static Problem overload(OverloadException failure, String detail) {
    Problem problem =
        switch (failure.kind()) {
          case BUDGET -> new Problem(429, "Too many queries", detail);
          case BUSY -> new Problem(503, "Busy", detail);
          case CANCELLED -> new Problem(503, "Query cancelled", detail);
        };
    return problem.with(RETRY_AFTER, Long.toString(seconds(failure.retryAfter())));
  }

  /** Rounded up: who comes back too early is refused again. */
  private static long seconds(Duration wait) {
    return wait.plusNanos(999_999_999).toSeconds();
  }
}
