package org.hearsay.discovery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.http.Exchange;
import org.hearsay.http.Format;
import org.hearsay.http.Handler;
import org.hearsay.http.Routes;
import org.hearsay.http.Validator;
import org.hearsay.page.Site;

/**
 * Something that is described by a page for people and by RDF for programs: at its path by what the
 * client wants, and in each format at the path with its ending.
 *
 * @param path without a slash before it
 * @param validity by what it is valid
 * @param html makes the page
 * @param rdf makes the graph; what is made is kept by whoever made it
 */
record Document(
    Site site,
    String path,
    Supplier<Validator> validity,
    Supplier<byte[]> html,
    Function<Format, byte[]> rdf)
    implements Routes {

  private static final List<Format> FORMATS = formats();

  private static List<Format> formats() {
    List<Format> formats = new ArrayList<>(RdfText.FORMATS);
    formats.add(Format.HTML);
    return List.copyOf(formats);
  }

  @Override
  public Map<String, Handler> routes() {
    Map<String, Handler> routes = new LinkedHashMap<>();
    routes.put("/" + path, exchange -> answer(exchange, Optional.empty()));
    for (Format format : FORMATS) {
      routes.put(
          "/" + path + "." + format.suffix(), exchange -> answer(exchange, Optional.of(format)));
    }
    return routes;
  }

  private void answer(Exchange exchange, Optional<Format> fixed) throws IOException {
    Format format = fixed.orElseGet(() -> exchange.negotiated(FORMATS));
    for (Format other : FORMATS) {
      if (other != format) {
        exchange.alternate(address(other), other);
      }
    }
    exchange.link(site.path(path), "canonical");
    if (fixed.isEmpty()) {
      exchange.header("Content-Location", address(format));
    }
    if (!exchange.unchanged(validity.get().with(path + " " + format))) {
      exchange.send(format.contentType(), format == Format.HTML ? html.get() : rdf.apply(format));
    }
  }

  private String address(Format format) {
    return site.path(path + "." + format.suffix());
  }
}
