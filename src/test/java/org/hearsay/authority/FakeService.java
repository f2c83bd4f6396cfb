package org.hearsay.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A reconciliation service on this machine that answers what it is told to, in order. */
public final class FakeService implements AutoCloseable {

  /** What Wikidata's own service says of itself, as far as it matters. */
  public static final String MANIFEST =
      """
      {"versions": ["0.1", "0.2"], "name": "Fake",
       "identifierSpace": "http://www.wikidata.org/entity/",
       "schemaSpace": "http://www.wikidata.org/prop/direct/"}\
      """;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  private record Answer(int status, String body, String retryAfter, long delayMillis) {}

  public FakeService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:%d/api".formatted(server.getAddress().getPort()));
  }

  public FakeService then(String body) {
    return then(200, body);
  }

  public FakeService then(int status, String body) {
    answers.add(new Answer(status, body, "", 0));
    return this;
  }

  FakeService thenBusy(String retryAfter) {
    answers.add(new Answer(429, "", retryAfter, 0));
    return this;
  }

  FakeService thenAfter(long millis, String body) {
    answers.add(new Answer(200, body, "", millis));
    return this;
  }

  /** The decoded bodies of the requests so far; that for a manifest is empty. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8));
    Answer answer;
    synchronized (answers) {
      answer = answers.size() > 1 ? answers.remove() : answers.element();
    }
    try (exchange) {
      Thread.sleep(answer.delayMillis());
      if (!answer.retryAfter().isEmpty()) {
        exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
      }
      byte[] body = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
