package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.operations.Checking;
import org.hearsay.store.StoreUnavailableException;

/**
 * A check by the server that has the store open.
 *
 * @param operations where its port of operations is
 * @param token of operations
 */
record RemoteCheck(URI operations, String token) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PERIOD = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> UNDER_WAY = Set.of("WAITING", "RUNNING");

  RemoteCheck {
    if (!Set.of("http", "https").contains(String.valueOf(operations.getScheme()))) {
      throw new UsageException("--operations: not an address: '%s'".formatted(operations));
    }
  }

  /** Hides the token. */
  @Override
  public String toString() {
    return "RemoteCheck[operations=%s]".formatted(operations);
  }

  /**
   * Has it run and waits until it is done.
   *
   * @param parameters as of {@code /admin/check}
   * @return what it tells of the run
   */
  JsonNode run(Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      JsonNode task =
          send(client, to("admin/check?" + query).POST(BodyPublishers.noBody()).build());
      String address = "admin/tasks/" + task.path("id").asText();
      while (UNDER_WAY.contains(task.path("state").asText())) {
        Thread.sleep(PERIOD);
        task = send(client, to(address).build());
      }
      if (!task.path("state").asText().equals("DONE")) {
        throw new IllegalStateException(
            "The check failed in the server: " + task.path("result").asText());
      }
      return JSON.readTree(task.path("result").asText());
    } catch (JsonProcessingException e) {
      throw new StoreUnavailableException("There is no server of ours at " + operations, e);
    } catch (IOException e) {
      throw new StoreUnavailableException(
          "No server answers at %s: %s".formatted(operations, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailableException("Interrupted while the server checks", e);
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(operations.resolve("/" + path))
        .timeout(PATIENCE)
        .header("Accept", "application/json")
        .header("Authorization", "Bearer " + token);
  }

  private static JsonNode send(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new UsageException(
          "The server refused: %d %s".formatted(response.statusCode(), detail(response.body())),
          new IOException("HTTP " + response.statusCode()));
    }
    return JSON.readTree(response.body());
  }

  private static String detail(String body) {
    try {
      JsonNode problem = JSON.readTree(body);
      StringBuilder text = new StringBuilder(problem.path("detail").asText());
      problem.path("errors").forEach(it -> text.append(' ').append(it.path("detail").asText()));
      return text.toString();
    } catch (JsonProcessingException e) {
      return "";
    }
  }

  /** The exit code that a check of one's own would have had. */
  static int code(JsonNode run) {
    if (!run.path("failures").isEmpty()) {
      return ExitCode.PARTLY;
    }
    return run.path(Checking.POLICY_MET).asBoolean() ? ExitCode.POLICY : ExitCode.DONE;
  }
}
