package org.hearsay.cli;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.alert.Webhook;
import org.hearsay.discovery.Publication;
import org.hearsay.http.Clients;
import org.hearsay.operations.OperationsSettings;
import org.hearsay.operations.TokenFile;
import org.hearsay.query.QueryLimits;
import org.hearsay.server.ServerSettings;
import org.hearsay.sparql.AnswerLimits;
import org.hearsay.store.StatementStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to serve, by options or by variables of the environment. */
final class ServerOptions {

  private static final String TOKEN = "HEARSAY_OPERATIONS_TOKEN";

  @Option(
      names = "--public",
      defaultValue = "${env:HEARSAY_PUBLIC:-false}",
      description = "Listen to other machines too%n(HEARSAY_PUBLIC; default: to this one only).")
  private boolean open;

  @Option(
      names = "--operations-port",
      paramLabel = "N",
      defaultValue = "${env:HEARSAY_OPERATIONS_PORT}",
      description = {
        "Serve /ready, /metrics and /admin/ on a second port, to this machine only; 0: any free one "
            + "(HEARSAY_OPERATIONS_PORT; default: do not)."
      })
  private @Nullable Integer operationsPort;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      defaultValue = "${env:HEARSAY_OPERATIONS_TOKEN_FILE}",
      description = {
        "What /admin/ wants as bearer token (HEARSAY_OPERATIONS_TOKEN_FILE, or the token itself in "
            + TOKEN
            + "; default: operations.token in the store's folder, made at first)."
      })
  private @Nullable Path tokenFile;

  @Option(
      names = "--query-seconds",
      paramLabel = "N",
      defaultValue = "${env:HEARSAY_QUERY_SECONDS:-10}",
      description = "How long a query may take%n(HEARSAY_QUERY_SECONDS; default: 10).")
  private int querySeconds;

  @Option(
      names = "--queries-at-once",
      paramLabel = "N",
      defaultValue = "${env:HEARSAY_QUERIES_AT_ONCE:-4}",
      description = "How many queries run at a time%n(HEARSAY_QUERIES_AT_ONCE; default: 4).")
  private int queriesAtOnce;

  @Option(
      names = "--query-budget",
      paramLabel = "N",
      defaultValue = "${env:HEARSAY_QUERY_BUDGET:-60}",
      description =
          "How many seconds a client's queries may take in a minute%n(HEARSAY_QUERY_BUDGET; default: 60).")
  private int queryBudget;

  @Option(
      names = "--answer-rows",
      paramLabel = "N",
      defaultValue = "${env:HEARSAY_ANSWER_ROWS:-10000}",
      description = "How many rows an answer has at most%n(HEARSAY_ANSWER_ROWS; default: 10000).")
  private long answerRows;

  @Option(
      names = "--answer-bytes",
      paramLabel = "N",
      defaultValue = "${env:HEARSAY_ANSWER_BYTES:-32000000}",
      description =
          "After how many bytes an answer is cut%n(HEARSAY_ANSWER_BYTES; default: 32000000).")
  private long answerBytes;

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      split = ",",
      defaultValue = "${env:HEARSAY_TRUSTED_PROXY}",
      description = {
        "A proxy whose X-Forwarded-For is believed; may be given again "
            + "(HEARSAY_TRUSTED_PROXY; default: none)."
      })
  private @Nullable Set<String> trustedProxies;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      defaultValue = "${env:HEARSAY_ACCESS_LOG}",
      description =
          "Note requests here, without their queries%n(HEARSAY_ACCESS_LOG; default: do not).")
  private @Nullable Path accessLog;

  @Option(
      names = "--licence",
      paramLabel = "IRI",
      defaultValue = "${env:HEARSAY_LICENCE}",
      description =
          "On what terms the data may be used, as /dataset says%n(HEARSAY_LICENCE; default: unstated).")
  private @Nullable URI licence;

  @Option(
      names = "--webhooks",
      paramLabel = "FILE",
      defaultValue = "${env:HEARSAY_WEBHOOKS}",
      description =
          "JSON that names who is to hear of findings by signed calls%n(HEARSAY_WEBHOOKS; default: nobody).")
  private @Nullable Path webhooks;

  /** All but what depends on a store, or a {@link UsageException}. */
  ServerSettings settings(int port) {
    try {
      return new ServerSettings(
          port,
          !open,
          QueryLimits.DEFAULT
              .withTime(Duration.ofSeconds(querySeconds))
              .withAtOnce(queriesAtOnce)
              .withPerMinute(Duration.ofSeconds(queryBudget)),
          new AnswerLimits(answerRows, answerBytes),
          new Clients(trustedProxies == null ? Set.of() : trustedProxies),
          Optional.empty(),
          Optional.ofNullable(accessLog),
          ServerSettings.onPort(port).patience(),
          Publication.UNSTATED.under(Optional.ofNullable(licence)),
          webhooks == null ? List.of() : Webhook.read(webhooks));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** With the operations of a store, if they are wanted. */
  ServerSettings settings(int port, StatementStore store) {
    ServerSettings settings = settings(port);
    if (operationsPort == null) {
      return settings;
    }
    try {
      return settings.withOperations(new OperationsSettings(operationsPort, token(store)));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw new UsageException("The token cannot be read: " + e.getMessage(), e);
    }
  }

  private String token(StatementStore store) {
    if (tokenFile != null) {
      return new TokenFile(tokenFile).read();
    }
    @Nullable String given = System.getenv(TOKEN);
    return given == null || given.isEmpty()
        ? new TokenFile(store.directory().resolve("operations.token")).readOrMake()
        : given;
  }
}
