package org.hearsay.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.http.Format;
import org.hearsay.vocab.Say;
import org.hearsay.vocab.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All formats of a page hold the same triples, whoever parses them. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(600)
class RepresentationsIT {

  private static final int PAGES = 200;
  private static final List<Format> FORMATS =
      List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML, Format.TRIG);

  /** What rapper calls the formats that it can parse. */
  private static final Map<Format, String> OF_RAPPER =
      Map.of(
          Format.TURTLE, "turtle",
          Format.N_TRIPLES, "ntriples",
          Format.RDF_XML, "rdfxml",
          Format.TRIG, "trig");

  private final HttpClient client = HttpClient.newHttpClient();
  private Path folder;
  private ServedSample sample;
  private List<String> pages;

  @BeforeAll
  void download(@TempDir Path temporary) throws Exception {
    sample = ServedSample.start(temporary.resolve("store"));
    folder = Files.createDirectory(temporary.resolve("files"));
    List<String> all = new ArrayList<>(sample.all(Say.Statement));
    all.addAll(sample.all(Say.Article));
    all.addAll(sample.all(Schema.Person));
    all.addAll(sample.all(Schema.Organization));
    Collections.shuffle(all, new Random(4));
    pages = all.subList(0, PAGES);
    for (int page = 0; page < PAGES; page++) {
      for (Format format : FORMATS) {
        download(pages.get(page), format, file(page, format));
      }
    }
  }

  private void download(String iri, Format format, Path file) throws Exception {
    String address = iri.replace("/id/", "/doc/") + "." + format.suffix();
    HttpResponse<Path> response =
        client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofFile(file));
    assertThat(response.statusCode()).as(address).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .as(address)
        .startsWith(format.mediaType());
  }

  @AfterAll
  void stop() {
    sample.close();
  }

  @Test
  void jenaFindsTheSameInAllFormats() {
    for (int page = 0; page < PAGES; page++) {
      Graph turtle = jena(page, Format.TURTLE);
      assertThat(turtle.isEmpty()).isFalse();
      for (Format format : FORMATS) {
        same(jena(page, format), turtle, page, format);
      }
    }
  }

  @Test
  void rdflibFindsWhatJenaFinds() throws Exception {
    ClientProgram.python("parse.py").run(folder.toString());

    for (int page = 0; page < PAGES; page++) {
      for (Format format : FORMATS) {
        Path parsed = Path.of(file(page, format) + ".rdflib");
        same(triples(parsed, Lang.NTRIPLES), jena(page, format), page, format);
      }
    }
  }

  @Test
  void rapperFindsWhatJenaFinds() throws Exception {
    ClientProgram rapper = ClientProgram.rapper();
    for (int page = 0; page < PAGES; page++) {
      for (Map.Entry<Format, String> format : OF_RAPPER.entrySet()) {
        Path file = file(page, format.getKey());
        Path parsed = Path.of(file + ".rapper");
        Files.writeString(
            parsed, rapper.run("-q", "-i", format.getValue(), "-o", "ntriples", file.toString()));
        same(triples(parsed, Lang.NTRIPLES), jena(page, format.getKey()), page, format.getKey());
      }
    }
  }

  private void same(Graph found, Graph wanted, int page, Format format) {
    assertThat(found.isIsomorphicWith(wanted))
        .as("%s as %s: %s and %s", pages.get(page), format, found.size(), wanted.size())
        .isTrue();
  }

  private Graph jena(int page, Format format) {
    Lang language =
        switch (format) {
          case TURTLE -> Lang.TURTLE;
          case JSON_LD -> Lang.JSONLD;
          case N_TRIPLES -> Lang.NTRIPLES;
          case RDF_XML -> Lang.RDFXML;
          case TRIG -> Lang.TRIG;
          default -> throw new IllegalArgumentException(format.toString());
        };
    return triples(file(page, format), language);
  }

  /** All triples of a file, in whatever graph. */
  private static Graph triples(Path file, Lang language) {
    Dataset dataset = RDFParser.source(file).lang(language).toDataset();
    Graph triples = GraphFactory.createDefaultGraph();
    dataset.asDatasetGraph().find().forEachRemaining(it -> triples.add(it.asTriple()));
    return triples;
  }

  private Path file(int page, Format format) {
    return folder.resolve("%03d.%s".formatted(page, format.suffix()));
  }
}
