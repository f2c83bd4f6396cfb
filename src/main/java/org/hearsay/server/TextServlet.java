package org.hearsay.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Answers GET with a text made on each request. */
final class TextServlet extends HttpServlet {

  private final String type;
  private final transient Supplier<String> text;

  TextServlet(String type, Supplier<String> text) {
    this.type = type;
    this.text = text;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
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
