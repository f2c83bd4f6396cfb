package org.hearsay.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hearsay.Noon;
import org.hearsay.check.RunReport;
import org.hearsay.check.RunReport.Change;
import org.hearsay.check.RunReport.Fate;
import org.hearsay.contradiction.Finding;
import org.hearsay.contradiction.Kind;
import org.hearsay.contradiction.Severity;
import org.hearsay.contradiction.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class WebhooksTest {

  private static final String BASE = "https://facts.example/";
  private static final String SECRET = "a-secret-of-this-test";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final AtomicReference<Instant> now = new AtomicReference<>(Noon.INSTANT);
  private Receiver receiver;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    receiver = Receiver.start(folder);
  }

  @AfterAll
  void stop() {
    receiver.close();
  }

  @BeforeEach
  void reset() {
    receiver.calls.clear();
    receiver.status.set(204);
    now.set(Noon.INSTANT);
  }

  private Webhook hook(Severity least, Kind... kinds) {
    return new Webhook(receiver.url("in?x=1"), SECRET, Set.of(kinds), least);
  }

  private Webhooks webhooks(Path folder, HttpsPost post, Webhook... hooks) {
    return new Webhooks(List.of(hooks), new DeliveryQueue(folder), post, now::get);
  }

  private static Change change(String key, Kind kind, Severity severity, Fate fate, boolean quiet) {
    return new Change(
        fate,
        new Finding(
            key,
            kind,
            severity,
            0.9,
            Status.OPEN,
            List.of("urn:a", "urn:b"),
            List.of(),
            "They said secret things.",
            Set.of("four → forty"),
            Noon.INSTANT,
            Noon.INSTANT,
            Optional.empty()),
        quiet);
  }

  private static RunReport report(Change... changes) {
    return new RunReport(
        "run7",
        "Hearsay",
        Noon.INSTANT,
        Noon.INSTANT,
        0,
        1,
        2,
        3,
        Map.of(),
        List.of(changes),
        Map.of(),
        List.of());
  }

  private static RunReport material() {
    return report(change("key1", Kind.DENIAL, Severity.MATERIAL, Fate.NEW, false));
  }

  private static void tell(Webhooks webhooks, RunReport report) {
    assertThat(webhooks.tellOf(told -> writing(report, told), run -> true, BASE)).isEqualTo(report);
  }

  private static RunReport writing(RunReport report, Consumer<RunReport> told) {
    told.accept(report);
    return report;
  }

  @Test
  void aRunThatIsBrokenOffIsToldOfIfItHadWritten(@TempDir Path folder) {
    Webhook hook = hook(Severity.INFO, Kind.DENIAL);
    for (boolean written : List.of(false, true)) {
      try (Webhooks webhooks = webhooks(folder, receiver.caller(), hook)) {
        assertThatThrownBy(() -> webhooks.tellOf(WebhooksTest::crash, run -> false, BASE))
            .hasMessage("crash");
        webhooks.sendDue();
        assertThat(receiver.calls).isEmpty();
      }
      // Another process, which knows no more than what is on disk and in the store.
      try (Webhooks webhooks = webhooks(folder, receiver.caller(), hook)) {
        webhooks.release(run -> written && run.equals(BASE + "id/run/run7"));
        webhooks.release(run -> true);
        webhooks.sendDue();
      }
      assertThat(receiver.calls).hasSize(written ? 1 : 0);
    }
  }

  private static RunReport crash(Consumer<RunReport> told) {
    told.accept(material());
    throw new IllegalStateException("crash");
  }

  @Test
  void tellsIdsAndLinksAndSignsThem(@TempDir Path folder) throws Exception {
    try (Webhooks webhooks =
        webhooks(folder, receiver.caller(), hook(Severity.INFO, Kind.DENIAL))) {
      tell(webhooks, material());
      webhooks.sendDue();

      assertThat(webhooks.waiting()).isEmpty();
    }
    assertThat(receiver.calls).hasSize(1);
    Receiver.Call call = receiver.calls.getFirst();
    assertThat(call.path()).isEqualTo("/in?x=1");
    JsonNode body = JSON.readTree(call.body());
    assertThat(body.path("run").asText()).isEqualTo(BASE + "id/run/run7");
    assertThat(body.at("/findings/0/id").asText()).isEqualTo(BASE + "id/finding/key1");
    assertThat(body.at("/findings/0/document").asText()).isEqualTo(BASE + "doc/finding/key1");
    assertThat(call.body()).doesNotContain("secret things", "forty");
    String time = Long.toString(Noon.INSTANT.getEpochSecond());
    assertThat(call.headers())
        .containsEntry("X-Hearsay-Signature", "t=" + time + ",v1=" + hmac(time + "." + call.body()))
        .containsEntry("Content-Type", "application/json");
    assertThat(call.headers().get("X-Hearsay-Delivery")).matches("[0-9a-f-]{36}");
  }

  private static String hmac(String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void tellsOnlyWhatIsWanted(@TempDir Path folder) throws Exception {
    try (Webhooks webhooks =
        webhooks(folder, receiver.caller(), hook(Severity.VERBAL, Kind.DENIAL, Kind.REVERSAL))) {
      tell(
          webhooks,
          report(
              change("a", Kind.DENIAL, Severity.VERBAL, Fate.NEW, false),
              change("b", Kind.REVERSAL, Severity.MATERIAL, Fate.UPDATED, false),
              change("c", Kind.REVERSAL, Severity.MATERIAL, Fate.REOPENED, false),
              change("silenced", Kind.DENIAL, Severity.MATERIAL, Fate.NEW, true),
              change("gone", Kind.DENIAL, Severity.MATERIAL, Fate.RESOLVED, false),
              change("mild", Kind.DENIAL, Severity.INFO, Fate.NEW, false),
              change("other", Kind.POLARITY, Severity.MATERIAL, Fate.NEW, false)));
      webhooks.sendDue();
    }
    assertThat(JSON.readTree(receiver.calls.getFirst().body()).findValuesAsText("id"))
        .containsExactly(BASE + "id/finding/a", BASE + "id/finding/b", BASE + "id/finding/c");
  }

  @Test
  void saysNothingWhereNothingIsNew(@TempDir Path folder) {
    try (Webhooks webhooks =
        webhooks(folder, receiver.caller(), hook(Severity.INFO, Kind.DENIAL))) {
      tell(webhooks, report());

      assertThat(webhooks.waiting()).isEmpty();
    }
  }

  @Test
  void triesAgainLaterAndLaterAlsoInAnotherProcessAndGivesUp(@TempDir Path folder) {
    receiver.status.set(500);
    List<Duration> waits = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int attempt = 1; attempt <= 6; attempt++) {
      // Each attempt by an object of its own, which knows no more than what is on disk.
      try (Webhooks webhooks =
          webhooks(folder, receiver.caller(), hook(Severity.INFO, Kind.DENIAL))) {
        if (attempt == 1) {
          tell(webhooks, material());
        }
        webhooks.sendDue();
        webhooks.sendDue();
        assertThat(receiver.calls).hasSize(attempt);
        for (Delivery it : webhooks.waiting()) {
          waits.add(Duration.between(now.get(), it.due()));
          now.set(it.due());
          assertThat(it.failure()).isEqualTo("The answer was 500");
        }
      }
    }
    receiver.calls.forEach(it -> ids.add(it.headers().get("X-Hearsay-Delivery")));

    assertThat(waits)
        .containsExactly(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));
    assertThat(ids).hasSize(1);
    try (Webhooks webhooks =
        webhooks(folder, receiver.caller(), hook(Severity.INFO, Kind.DENIAL))) {
      webhooks.sendDue();
      assertThat(webhooks.waiting()).isEmpty();
      assertThat(webhooks.dead()).hasSize(1);
      assertThat(webhooks.dead().getFirst().attempts()).isEqualTo(6);
    }
    assertThat(receiver.calls).hasSize(6);
  }

  @Test
  void notesARunOnceHoweverOftenItIsTold(@TempDir Path folder) {
    try (Webhooks webhooks =
        webhooks(folder, receiver.caller(), hook(Severity.INFO, Kind.DENIAL))) {
      tell(webhooks, material());
      tell(webhooks, material());

      assertThat(webhooks.waiting()).hasSize(1);
    }
  }

  @Test
  void givesUpWhatNobodyWantsAnyLonger(@TempDir Path folder) {
    try (Webhooks webhooks =
        webhooks(folder, receiver.caller(), hook(Severity.INFO, Kind.DENIAL))) {
      tell(webhooks, material());
    }
    try (Webhooks webhooks = webhooks(folder, receiver.caller())) {
      webhooks.sendDue();
      assertThat(webhooks.dead().getFirst().failure()).contains("no longer");
    }
    assertThat(receiver.calls).isEmpty();
  }

  @Test
  void followsNoRedirect(@TempDir Path folder) {
    receiver.status.set(302);
    try (Webhooks webhooks =
        webhooks(folder, receiver.caller(), hook(Severity.INFO, Kind.DENIAL))) {
      tell(webhooks, material());
      webhooks.sendDue();

      assertThat(webhooks.waiting().getFirst().failure()).isEqualTo("The answer was 302");
    }
    assertThat(receiver.calls).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, ",
    "169.254.169.254, ",
    "::ffff:10.0.0.1, ",
    "10.1.2.3, ",
    "::1, ",
    "100.64.1.1, ",
    "64:ff9b::7f00:1, ",
    "2002:7f00:1::1, ",
    "ff02::1, ",
    "1.1.1.1, 127.0.0.1",
    "127.0.0.1, 1.1.1.1",
    "2606:4700:4700::1111, fd00::1",
  })
  void callsNoHostOfWhichAnyAddressIsNotPublic(String one, String other) {
    HttpsPost post =
        receiver.careful(host ->
            other == null
                ? List.of(InetAddress.getByName(one))
                : List.of(InetAddress.getByName(one), InetAddress.getByName(other)));

    assertThatThrownBy(() -> post.send(receiver.url("in"), Map.of(), new byte[0]))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("which is no public address");
    assertThat(receiver.calls).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "localhost"})
  void theUsualCallerCallsNobodyHere(String host) {
    URI url = URI.create("https://%s:%d/in".formatted(host, receiver.url("").getPort()));

    assertThatThrownBy(() -> new HttpsPost().send(url, Map.of(), new byte[0]))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("which is no public address");
  }

  @Test
  void resolvesOnceSoThatANameCannotChangeItsMeaning() throws Exception {
    List<String> asked = new ArrayList<>();
    HttpsPost post =
        new HttpsPost(
            host -> {
              asked.add(host);
              return List.of(InetAddress.getLoopbackAddress());
            },
            address -> true,
            receiver.context().getSocketFactory(),
            Duration.ofSeconds(5));

    assertThat(post.send(receiver.url("in"), Map.of(), new byte[0])).isEqualTo(204);
    assertThat(asked).containsExactly("hooks.example");
  }

  @Test
  void wantsACertificateOfThatHost() {
    URI other = URI.create(receiver.url("in").toString().replace("hooks", "other"));

    assertThatThrownBy(() -> receiver.caller().send(other, Map.of(), new byte[0]))
        .isInstanceOf(IOException.class);
    assertThat(receiver.calls).isEmpty();
  }

  @Test
  void waitsForNobodyLongerThanItsPatience() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      HttpsPost post =
          new HttpsPost(
              host -> List.of(InetAddress.getLoopbackAddress()),
              address -> true,
              receiver.context().getSocketFactory(),
              Duration.ofMillis(300));
      URI url = URI.create("https://hooks.example:%d/".formatted(silent.getLocalPort()));
      long begin = System.nanoTime();

      assertThatThrownBy(() -> post.send(url, Map.of(), new byte[0]))
          .hasMessageContaining("No answer within");
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(3));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"webhooks": [{"url": "http://a.example/", "secretFile": "s"}]}                             | Not an address of https
          {"webhooks": [{"url": "https://u:p@a.example/", "secretFile": "s"}]}                        | neither a user nor a fragment
          {"webhooks": [{"url": "ftp://a.example/", "secretFile": "s"}]}                              | Not an address of https
          {"webhooks": [{"url": "https:///x", "secretFile": "s"}]}                                    | Not an address
          {"webhooks": [{"url": "https://a.example/ x", "secretFile": "s"}]}                          | Not an address
          {"webhooks": [{"secretFile": "s"}]}                                                         | lacks "url"
          {"webhooks": [{"url": "https://a.example/"}]}                                               | lacks "secretFile"
          {"webhooks": [{"url": "https://a.example/", "secretFile": "none"}]}                         | cannot be read
          {"webhooks": [{"url": "https://a.example/", "secretFile": "short"}]}                        | shorter than 16
          {"webhooks": [{"url": "https://a.example/", "secretFile": "s", "kinds": ["lies"]}]}         | no kind 'lies'
          {"webhooks": [{"url": "https://a.example/", "secretFile": "s", "kinds": []}]}               | empty list
          {"webhooks": [{"url": "https://a.example/", "secretFile": "s", "leastSeverity": "high"}]}   | no severity 'high'
          {"webhooks": [{"url": "https://a.example/", "secretFile": "s", "trust": true}]}             | has no "trust"
          {"webhooks": {}, "x": 1}                                                                    | a list "webhooks"
          {"webhooks":                                                                                | is no JSON
          """)
  void saysWhatIsWrongWithAFileOfWebhooks(String text, String message, @TempDir Path folder)
      throws Exception {
    Files.writeString(folder.resolve("s"), SECRET + "\n");
    Files.writeString(folder.resolve("short"), "123");
    Path file = Files.writeString(folder.resolve("hooks.json"), text);

    assertThatThrownBy(() -> Webhook.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void readsAFileOfWebhooks(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("s"), SECRET + "\n");
    Path file =
        Files.writeString(
            folder.resolve("hooks.json"),
            """
            {"webhooks": [
              {"url": "https://a.example/in", "secretFile": "s"},
              {"url": "https://b.example/", "secretFile": "s", "kinds": ["denial"], "leastSeverity": "material"}
            ]}
            """);

    List<Webhook> hooks = Webhook.read(file);

    assertThat(hooks.getFirst().kinds())
        .hasSize(Kind.values().length - 1)
        .doesNotContain(Kind.DISAGREEMENT);
    assertThat(hooks.getLast())
        .isEqualTo(
            new Webhook(
                URI.create("https://b.example/"), SECRET, Set.of(Kind.DENIAL), Severity.MATERIAL));
    assertThat(hooks.toString()).doesNotContain(SECRET);
  }
}
