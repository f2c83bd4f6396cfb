package org.hearsay.server;

import java.io.IOException;
import org.hearsay.http.Exchange;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;
import org.hearsay.page.Assets;
import org.hearsay.page.Assets.Asset;

/** What pages are shown with; a browser may keep it for ever, since each path holds one thing. */
record AssetHandler(Assets assets) implements Handler {

  @Override
  public void handle(Exchange exchange) throws IOException {
    Asset asset =
        assets
            .find(exchange.rest())
            .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such file.")));
    exchange.response().setHeader("Cache-Control", "public, max-age=31536000, immutable");
    exchange.send(asset.mediaType(), asset.bytes());
  }
}
