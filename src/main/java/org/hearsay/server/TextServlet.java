package org.hearsay.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    Reply.send(response, HttpServletResponse.SC_OK, type, text.get());
  }
}
