package org.hearsay.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearsay.alert.Webhook;
import org.hearsay.discovery.Publication;
import org.hearsay.http.Clients;
import org.hearsay.operations.OperationsSettings;
import org.hearsay.query.QueryLimits;
import org.hearsay.sparql.AnswerLimits;

/**
 * How to serve.
 *
 * @param port 0 for any that is free
 * @param loopback whether only this machine can reach it
 * @param limits what queries may cost
 * @param answers how much an answer may hold
 * @param clients who is whom, where requests come through a proxy
 * @param operations how to serve those who run it; none for not at all
 * @param accessLog the file to note requests in, if they are to be noted
 * @param patience how long requests under way may take when it is to stop
 * @param publication what its owner says of the data
 * @param webhooks who wants to hear of findings
 */
public record ServerSettings(
    int port,
    boolean loopback,
    QueryLimits limits,
    AnswerLimits answers,
    Clients clients,
    Optional<OperationsSettings> operations,
    Optional<Path> accessLog,
    Duration patience,
    Publication publication,
    List<Webhook> webhooks) {

  public ServerSettings {
    webhooks = List.copyOf(webhooks);
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("Not a port: %d".formatted(port));
    }
  }

  /** On this machine only, with the usual limits, without operations. */
  public static ServerSettings onPort(int port) {
    return new ServerSettings(
        port,
        true,
        QueryLimits.DEFAULT,
        AnswerLimits.DEFAULT,
        Clients.direct(),
        Optional.empty(),
        Optional.empty(),
        Duration.ofSeconds(15),
        Publication.UNSTATED,
        List.of());
  }

  /** The same with other limits of queries. */
  public ServerSettings withLimits(QueryLimits other) {
    return new ServerSettings(
        port,
        loopback,
        other,
        answers,
        clients,
        operations,
        accessLog,
        patience,
        publication,
        webhooks);
  }

  /** The same with other limits of answers. */
  public ServerSettings withAnswers(AnswerLimits other) {
    return new ServerSettings(
        port,
        loopback,
        limits,
        other,
        clients,
        operations,
        accessLog,
        patience,
        publication,
        webhooks);
  }

  /** The same with operations. */
  public ServerSettings withOperations(OperationsSettings other) {
    return new ServerSettings(
        port,
        loopback,
        limits,
        answers,
        clients,
        Optional.of(other),
        accessLog,
        patience,
        publication,
        webhooks);
  }

  /** The same for those who want to hear of findings. */
  public ServerSettings withWebhooks(List<Webhook> others) {
    return new ServerSettings(
        port,
        loopback,
        limits,
        answers,
        clients,
        operations,
        accessLog,
        patience,
        publication,
        others);
  }

  /** The same behind proxies. */
  public ServerSettings withClients(Clients other) {
    return new ServerSettings(
        port,
        loopback,
        limits,
        answers,
        other,
        operations,
        accessLog,
        patience,
        publication,
        webhooks);
  }
}
