package org.hearsay.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a text that was made for this request. A browser runs and fetches nothing from it. */
final class Reply {

  static final String HTML = "text/html";
  static final String PLAIN = "text/plain";

  private Reply() {}

  static void send(HttpServletResponse response, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(type + "; charset=utf-8");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
