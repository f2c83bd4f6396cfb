package org.hearsay.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.query.EntityLookup;
import org.hearsay.query.Whereabouts;
import org.hearsay.query.Whereabouts.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an entity is: one that was merged is found at another address for good, for one that
 * was split there is a choice, and what is there is shown by a saved query.
 */
final class EntityServlet extends HttpServlet {

  private static final Pattern KEY = Pattern.compile("[0-9a-z]+(-[0-9a-z]+)*");
  private static final String ENTITY = "/id/entity/";

  private final transient EntityLookup lookup;

  EntityServlet(EntityLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    @Nullable String path = request.getPathInfo();
    String key = path == null || path.isEmpty() ? "" : path.substring(1);
    if (!KEY.matcher(key).matches()) {
      send(response, HttpServletResponse.SC_NOT_FOUND, "No entity has such a key.\n");
      return;
    }
    switch (lookup.of(key)) {
      case Whereabouts.Present() -> {
        response.setHeader("Location", "/query/statements-by-speaker?person=" + key);
        send(response, HttpServletResponse.SC_SEE_OTHER, "See what it said.\n");
      }
      case Whereabouts.Merged(Choice into) -> {
        response.setHeader("Location", ENTITY + into.key());
        send(
            response,
            HttpServletResponse.SC_MOVED_PERMANENTLY,
            "It is one with %s\n".formatted(line(into)));
      }
      case Whereabouts.Split(List<Choice> into) -> {
        into.forEach(it ->
            response.addHeader("Link", "<%s%s>; rel=\"alternate\"".formatted(ENTITY, it.key())));
        send(
            response,
            HttpServletResponse.SC_MULTIPLE_CHOICES,
            into.stream()
                .map(it -> line(it) + "\n")
                .collect(Collectors.joining("", "It was found to be several:\n", "")));
      }
      case Whereabouts.Unknown() ->
          send(response, HttpServletResponse.SC_NOT_FOUND, "No entity has such a key.\n");
    }
  }

  private static String line(Choice choice) {
    return "%s%s (%s)".formatted(ENTITY, choice.key(), choice.name());
  }

  private static void send(HttpServletResponse response, int status, String text)
      throws IOException {
    Reply.send(response, status, Reply.PLAIN, text);
  }
}
