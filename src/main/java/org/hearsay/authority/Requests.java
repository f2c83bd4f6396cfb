package org.hearsay.authority;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Requests to a service that may be busy: each is tried a few times, more patiently each time. */
public final class Requests {

  private static final int ATTEMPTS = 4;
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
  private static final int OK = 200;

  /** A service may ask for more patience than anybody has. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

  private final HttpClient client;
  private final Duration timeout;
  private final Duration pause;

  /**
   * Requests with that much patience.
   *
   * @param timeout for each attempt
   * @param pause before the second attempt; it doubles with each further one
   */
  public Requests(Duration timeout, Duration pause) {
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    this.timeout = timeout;
    this.pause = pause;
  }

  HttpRequest.Builder to(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(timeout)
        .header("Accept", "application/json")
        .header("User-Agent", "Hearsay");
  }

  /**
   * The body of the answer.
   *
   * @throws ReconciliationException naming the address, if there is no answer, or another than 200
   */
  String send(HttpRequest request) {
    for (int attempt = 1; ; attempt++) {
      Outcome outcome = attempt(request);
      if (outcome.answer() == Answer.GIVEN) {
        return outcome.text();
      }
      if (outcome.answer() == Answer.REFUSED || attempt == ATTEMPTS) {
        throw new ReconciliationException(
            "%s: %s%s"
                .formatted(
                    request.uri(),
                    outcome.text(),
                    attempt > 1 ? " (tried %d times)".formatted(attempt) : ""));
      }
      sleep(outcome.pause().orElse(pause.multipliedBy(1L << (attempt - 1))));
    }
  }

  private enum Answer {
    GIVEN,
    REFUSED,
    LATER
  }

  /**
   * What came of an attempt.
   *
   * @param text the body, or what went wrong
   * @param pause what the service asks for
   */
  private record Outcome(Answer answer, String text, Optional<Duration> pause) {}

  private Outcome attempt(HttpRequest request) {
    try {
      HttpResponse<String> response =
          client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (response.statusCode() == OK) {
        return new Outcome(Answer.GIVEN, response.body(), Optional.empty());
      }
      return new Outcome(
          BUSY.contains(response.statusCode()) ? Answer.LATER : Answer.REFUSED,
          "it answered with status " + response.statusCode(),
          retryAfter(response));
    } catch (HttpTimeoutException e) {
      return later("no answer within %d ms".formatted(timeout.toMillis()));
    } catch (IOException e) {
      return later("cannot be reached: " + reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReconciliationException(request.uri() + ": stopped while waiting", e);
    }
  }

  private static Outcome later(String what) {
    return new Outcome(Answer.LATER, what, Optional.empty());
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static Optional<Duration> retryAfter(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(it -> it.matches("\\d{1,6}"))
        .map(it -> Duration.ofSeconds(Long.parseLong(it)))
        .map(it -> it.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : it);
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReconciliationException("stopped while waiting", e);
    }
  }
}
