package org.hearsay.discovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.http.Exchange;
import org.hearsay.http.FileAnswer;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;
import org.hearsay.page.Templates;
import org.hearsay.store.Dump;
import org.hearsay.store.Dumps;

/** The dumps: a list, each file with its checksum, and the address of the latest. */
final class DumpRoutes implements Routes {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CHECKSUM = ".sha256";
  private static final String LATEST = "latest.";

  private final Templates templates;
  private final Site site;
  private final Dumps dumps;
  private final Supplier<Validator> validity;

  /**
   * The routes.
   *
   * @param validity changes with each dump that is written
   */
  DumpRoutes(Templates templates, Dumps dumps, Supplier<Validator> validity) {
    this.templates = templates;
    this.site = templates.site();
    this.dumps = dumps;
    this.validity = validity;
  }

  /** What lists of these dumps are valid by. */
  static Supplier<Validator> validity(Dumps dumps, Supplier<Validator> dataset) {
    return () ->
        dataset
            .get()
            .with(
                String.join(
                    " ", dumps.list().stream().map(it -> it.name() + it.sha256()).toList()));
  }

  @Override
  public Map<String, Handler> routes() {
    return Map.of("/dumps/*", this::answer);
  }

  private void answer(Exchange exchange) throws IOException {
    String name = exchange.rest();
    if (name.isEmpty()) {
      list(exchange);
    } else if (name.startsWith(LATEST)) {
      latest(exchange, name.substring(LATEST.length()));
    } else if (name.endsWith(CHECKSUM)) {
      Dump dump = find(name.substring(0, name.length() - CHECKSUM.length()));
      if (!exchange.unchanged(new Validator(dump.sha256() + "-sum", dump.modified()))) {
        exchange.send(Format.PLAIN, "%s  %s\n".formatted(dump.sha256(), dump.name()));
      }
    } else {
      Dump dump = find(name);
      new FileAnswer(dump.file(), "application/gzip", new Validator(dump.sha256(), dump.modified()))
          .send(exchange);
    }
  }

  private Dump find(String name) {
    return dumps
        .find(name)
        .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such dump.")));
  }

  private void latest(Exchange exchange, String ending) {
    Optional<Dump> latest =
        dumps.list().stream().filter(it -> ending.equals(it.syntax().suffix() + ".gz")).findFirst();
    exchange.header("Cache-Control", "no-cache");
    exchange.redirect(
        302,
        latest
            .map(it -> site.path("dumps/" + it.name()))
            .orElseThrow(() -> new ProblemException(Problem.notFound("There is no dump yet."))));
  }

  private void list(Exchange exchange) throws IOException {
    Format format = exchange.negotiated(List.of(Format.JSON, Format.HTML));
    if (exchange.unchanged(validity.get().with("dumps " + format))) {
      return;
    }
    if (format == Format.HTML) {
      List<DumpsPage.Line> lines = dumps.list().stream().map(this::line).toList();
      exchange.send(Format.HTML.contentType(), templates.html("dumps", new DumpsPage(lines)));
    } else {
      exchange.send(Format.JSON, json());
    }
  }

  private String json() {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode files = json.putArray("dumps");
    for (Dump dump : dumps.list()) {
      files
          .addObject()
          .put("name", dump.name())
          .put("url", site.base() + "dumps/" + dump.name())
          .put("mediaType", dump.syntax().mediaType())
          .put("compression", "application/gzip")
          .put("bytes", dump.bytes())
          .put("sha256", dump.sha256())
          .put("version", dump.version())
          .put("written", dump.modified().toString());
    }
    return json.toPrettyString();
  }

  private DumpsPage.Line line(Dump dump) {
    String address = site.path("dumps/" + dump.name());
    return new DumpsPage.Line(
        dump.name(),
        address,
        address + CHECKSUM,
        String.format(Locale.ROOT, "%,d bytes", dump.bytes()),
        dump.modified().toString(),
        dump.version(),
        dump.sha256());
  }
}
