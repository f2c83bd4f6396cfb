package org.hearsay.operations;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.alert.Delivery;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Routes;
import org.hearsay.operations.Tasks.Task;
import org.hearsay.query.QueryGuard;
import org.hearsay.query.RunningQuery;
import org.hearsay.store.StoreUpkeep;

/** Backup, compaction, the check, calls to other services, and the queries that run. */
record Upkeep(StoreUpkeep store, QueryGuard guard, Tasks tasks, Checking checking)
    implements Routes {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public Map<String, Handler> routes() {
    return Map.of(
        "/admin/backup",
        by("POST", it -> begin(it, "backup", () -> store.backup().getFileName().toString())),
        "/admin/compact",
        by("POST", it -> begin(it, "compact", this::compact)),
        "/admin/check",
        by("POST", this::check),
        "/admin/webhooks",
        by("GET", this::webhooks),
        "/admin/tasks/*",
        by("GET", this::task),
        "/admin/queries",
        by("GET", this::queries),
        "/admin/queries/*",
        by("DELETE", this::cancel));
  }

  private static Handler by(String method, Handler handler) {
    return new Handler() {
      @Override
      public List<String> methods() {
        return List.of(method);
      }

      @Override
      public void handle(Exchange exchange) throws IOException {
        handler.handle(exchange);
      }
    };
  }

  private String compact() {
    store.compact();
    return "";
  }

  private void begin(Exchange exchange, String kind, Supplier<String> work) throws IOException {
    Task task = tasks.begin(kind, work);
    exchange.response().setStatus(202);
    exchange.response().setHeader("Location", "/admin/tasks/" + task.id());
    exchange.send(Format.JSON, json(task));
  }

  private void check(Exchange exchange) throws IOException {
    Supplier<String> work = checking.asked(exchange::parameter);
    begin(exchange, "check", work);
  }

  private void webhooks(Exchange exchange) throws IOException {
    ObjectNode all = JSON.createObjectNode();
    all.putArray("waiting");
    all.putArray("dead");
    checking.webhooks().waiting().forEach(it -> all.withArray("waiting").add(json(it)));
    checking.webhooks().dead().forEach(it -> all.withArray("dead").add(json(it)));
    exchange.send(Format.JSON, all.toString());
  }

  private static ObjectNode json(Delivery delivery) {
    return JSON.createObjectNode()
        .put("id", delivery.id())
        .put("url", delivery.url())
        .put("attempts", delivery.attempts())
        .put("due", delivery.due().toString())
        .put("failure", delivery.failure());
  }

  private void task(Exchange exchange) throws IOException {
    Task task =
        tasks
            .find(exchange.rest())
            .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such task.")));
    exchange.send(Format.JSON, json(task));
  }

  private static String json(Task task) {
    return JSON.createObjectNode()
        .put("id", task.id())
        .put("kind", task.kind())
        .put("state", task.state().name())
        .put("result", task.result())
        .toString();
  }

  private void queries(Exchange exchange) throws IOException {
    ArrayNode all = JSON.createArrayNode();
    for (RunningQuery query : guard.running()) {
      ObjectNode one = all.addObject();
      one.put("id", query.id()).put("client", query.client());
      one.put("milliseconds", query.time().toMillis()).put("query", query.text());
    }
    exchange.send(Format.JSON, all.toString());
  }

  private void cancel(Exchange exchange) {
    if (!guard.cancel(exchange.rest())) {
      throw new ProblemException(Problem.notFound("No such query is running."));
    }
    exchange.response().setStatus(204);
  }
}
