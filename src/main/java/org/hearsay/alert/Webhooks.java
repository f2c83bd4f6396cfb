package org.hearsay.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hearsay.check.RunReport;
import org.hearsay.check.RunReport.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells services of findings, by signed calls that hold IRIs and links only: a receiver fetches the
 * rest. A call that fails is made again after a minute, 5 and 30 minutes, 2 and 12 hours, also by
 * another process; then it is given up and kept for people to look at. Thread-safe.
 */
public final class Webhooks implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Duration> RETRIES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(12));
  private static final Duration PERIOD = Duration.ofSeconds(5);
  private static final int MOST_FINDINGS = 500;

  private final List<Webhook> hooks;
  private final DeliveryQueue queue;
  private final HttpsPost post;
  private final InstantSource clock;

  /** Held while a run is under way: another must not take its notes for those of a broken one. */
  private final Object runs = new Object();

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("webhooks").factory());

  /**
   * Those of a store.
   *
   * @param store its folder, in which what is to be sent is kept
   */
  public Webhooks(List<Webhook> hooks, Path store, InstantSource clock) {
    this(hooks, new DeliveryQueue(store.resolve("webhooks")), new HttpsPost(), clock);
  }

  Webhooks(List<Webhook> hooks, DeliveryQueue queue, HttpsPost post, InstantSource clock) {
    this.hooks = List.copyOf(hooks);
    this.queue = queue;
    this.post = post;
    this.clock = clock;
  }

  /** Sends what is due from now on, until it is closed. */
  public void start() {
    Future<?> unused =
        worker.scheduleWithFixedDelay(this::tryToSend, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void tryToSend() {
    try {
      sendDue();
    } catch (RuntimeException e) {
      // The next period tries again.
      LOG.error("Webhooks cannot be sent", e);
    }
  }

  /**
   * Does a run of the check, and notes what it found for all who want to hear of it. A crash loses
   * nothing: what a run is about to write is prepared before, and sent once the run is known to
   * have written it, by the next run or server if need be.
   *
   * @param run hands on its report just before it writes what it found
   * @param written whether the store has the run with this IRI
   * @param base what the store's IRIs begin with
   */
  public RunReport tellOf(
      Function<Consumer<RunReport>, RunReport> run, Predicate<String> written, String base) {
    synchronized (runs) {
      release(written);
      RunReport report = run.apply(it -> prepare(it, base));
      release(written);
      return report;
    }
  }

  /**
   * Has what runs prepared be sent if they wrote it.
   *
   * @param written whether the store has the run with this IRI
   */
  public synchronized void release(Predicate<String> written) {
    queue.release(it -> written.test(run(it)));
  }

  private static String run(Delivery delivery) {
    try {
      return JSON.readTree(delivery.body()).path("run").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "What was prepared for %s is damaged".formatted(delivery.url()), e);
    }
  }

  private synchronized void prepare(RunReport report, String base) {
    for (Webhook hook : hooks) {
      List<Change> wanted = report.changes().stream().filter(hook::wants).toList();
      for (int from = 0; from < wanted.size(); from += MOST_FINDINGS) {
        List<Change> some = wanted.subList(from, Math.min(wanted.size(), from + MOST_FINDINGS));
        String name = "%s %s %d".formatted(report.key(), hook.url(), from);
        queue.prepare(
            new Delivery(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
                hook.url().toString(),
                body(report, some, base),
                0,
                clock.instant(),
                ""));
      }
    }
  }

  private static String body(RunReport report, List<Change> changes, String base) {
    ObjectNode json = JSON.createObjectNode().put("run", base + "id/run/" + report.key());
    ArrayNode findings = json.putArray("findings");
    for (Change change : changes) {
      String key = change.finding().key();
      findings
          .addObject()
          .put("id", base + "id/finding/" + key)
          .put("document", base + "doc/finding/" + key)
          .put("event", change.fate().name().toLowerCase(Locale.ROOT));
    }
    return json.toString();
  }

  /** Sends all that is due, each at most once. */
  public synchronized void sendDue() {
    Instant now = clock.instant();
    for (Delivery delivery : queue.waiting()) {
      if (!delivery.due().isAfter(now)) {
        send(delivery, now);
      }
    }
  }

  private void send(Delivery delivery, Instant now) {
    Optional<Webhook> hook =
        hooks.stream().filter(it -> it.url().toString().equals(delivery.url())).findFirst();
    if (hook.isEmpty()) {
      queue.giveUp(failed(delivery, now, "It is no longer among the webhooks"));
      return;
    }
    try {
      int status =
          post.send(
              URI.create(delivery.url()), headers(delivery, hook.get(), now), bytes(delivery));
      if (status >= 200 && status < 300) {
        queue.remove(delivery);
      } else {
        fail(delivery, now, "The answer was %d".formatted(status));
      }
    } catch (IOException e) {
      fail(delivery, now, Optional.ofNullable(e.getMessage()).orElse(e.toString()));
    }
  }

  private void fail(Delivery delivery, Instant now, String reason) {
    Delivery next = failed(delivery, now, reason);
    if (delivery.attempts() < RETRIES.size()) {
      queue.put(next);
    } else {
      LOG.error("Webhook {} to {} is given up: {}", next.id(), next.url(), reason);
      queue.giveUp(next);
    }
  }

  private static Delivery failed(Delivery delivery, Instant now, String reason) {
    Duration wait = RETRIES.get(Math.min(delivery.attempts(), RETRIES.size() - 1));
    return new Delivery(
        delivery.id(),
        delivery.url(),
        delivery.body(),
        delivery.attempts() + 1,
        now.plus(wait),
        reason);
  }

  private static byte[] bytes(Delivery delivery) {
    return delivery.body().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, String> headers(Delivery delivery, Webhook hook, Instant now) {
    long time = now.getEpochSecond();
    return Map.of(
        "Content-Type",
        "application/json",
        "User-Agent",
        "Hearsay",
        "X-Hearsay-Delivery",
        delivery.id(),
        "X-Hearsay-Signature",
        "t=%d,v1=%s".formatted(time, signature(hook.secret(), time + "." + delivery.body())));
  }

  private static String signature(String secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What waits, the earliest due first. */
  public List<Delivery> waiting() {
    return queue.waiting();
  }

  /** What was given up. */
  public List<Delivery> dead() {
    return queue.dead();
  }

  /** Sends nothing from now on; what waits is kept. */
  @Override
  public void close() {
    worker.shutdownNow();
  }
}
