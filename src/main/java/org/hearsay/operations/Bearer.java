package org.hearsay.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.hearsay.http.Exchange;
import org.hearsay.http.Handler;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;

/** Lets only those pass who bring the token. How long that takes says nothing of the token. */
record Bearer(String token, Handler handler) implements Handler {

  @Override
  public List<String> methods() {
    return handler.methods();
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    String given = exchange.header("Authorization").orElse("");
    if (!MessageDigest.isEqual(bytes("Bearer " + token), bytes(given))) {
      throw new ProblemException(
          new Problem(401, "Token needed", "Upkeep needs the token of this server.")
              .with("WWW-Authenticate", "Bearer"));
    }
    exchange.response().setHeader("Cache-Control", "no-store");
    handler.handle(exchange);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
