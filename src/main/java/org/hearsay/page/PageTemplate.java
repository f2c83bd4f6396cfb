package org.hearsay.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTML with places like {@code {{name}}}.
 *
 * @param html with places
 */
record PageTemplate(String html) {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  /** The template of that name in this package's resources. */
  static PageTemplate named(String name) {
    try (@Nullable InputStream in = PageTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No template %s".formatted(name));
      }
      return new PageTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The page.
   *
   * @param content the HTML for each place, escaped already
   */
  String filled(Map<String, String> content) {
    Matcher places = PLACE.matcher(html);
    return places.replaceAll(place -> {
      String name = place.group(1);
      @Nullable String value = content.get(name);
      if (value == null) {
        throw new IllegalStateException("Nothing for the place {{%s}}".formatted(name));
      }
      return Matcher.quoteReplacement(value);
    });
  }
}
