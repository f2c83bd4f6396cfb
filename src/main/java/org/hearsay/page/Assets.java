package org.hearsay.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Scripts, style sheets and pictures: a fixed list from the class path. Each path changes with what
 * it holds, so that what is there may be kept for ever.
 */
public final class Assets {

  /** Our own, beside this class; their path gets a checksum. */
  private static final Map<String, String> OWN =
      Map.of(
          "style.css", "text/css",
          "search.css", "text/css",
          "icon.svg", "image/svg+xml",
          "charts.js", "text/javascript",
          "complete.js", "text/javascript",
          "docs.js", "text/javascript",
          "editor.css", "text/css",
          "editor.js", "text/javascript",
          "review.js", "text/javascript");

  /**
   * Those of others by path in {@code META-INF/resources/webjars/}, which holds a version. Their
   * name is what follows the last slash.
   */
  private static final Map<String, String> WEB_JARS =
      Map.of(
          "echarts/5.3.1/dist/echarts.min.js", "text/javascript",
          "swagger-ui/5.34.1/swagger-ui-bundle.js", "text/javascript",
          "swagger-ui/5.34.1/swagger-ui.css", "text/css",
          "zazuko__yasgui/4.5.0/build/yasgui.min.css", "text/css",
          "zazuko__yasgui/4.5.0/build/yasgui.min.js", "text/javascript");

  /**
   * A file.
   *
   * @param mediaType with its character set
   */
  public record Asset(String mediaType, ByteBuffer content) {

    public Asset {
      content = content.asReadOnlyBuffer();
    }

    /** A copy of the content. */
    public byte[] bytes() {
      byte[] bytes = new byte[content.remaining()];
      content.duplicate().get(bytes);
      return bytes;
    }
  }

  private final Map<String, String> paths = new LinkedHashMap<>();
  private final Map<String, Asset> byPath = new LinkedHashMap<>();

  private Assets() {}

  /** Reads all. */
  public static Assets read() {
    Assets assets = new Assets();
    OWN.forEach((name, type) -> {
      byte[] content = content(name);
      int dot = name.lastIndexOf('.');
      String path = name.substring(0, dot) + "-" + checksum(content) + name.substring(dot);
      assets.add(name, path, new Asset(type + "; charset=utf-8", ByteBuffer.wrap(content)));
    });
    WEB_JARS.forEach((path, type) ->
        assets.add(
            path.substring(path.lastIndexOf('/') + 1),
            path,
            new Asset(
                type + "; charset=utf-8",
                ByteBuffer.wrap(content("/META-INF/resources/webjars/" + path)))));
    return assets;
  }

  private void add(String name, String path, Asset asset) {
    paths.put(name, "assets/" + path);
    byPath.put(path, asset);
  }

  /** The path, under the site's root, of the one of that name. */
  String path(String name) {
    @Nullable String path = paths.get(name);
    if (path == null) {
      throw new IllegalArgumentException("No asset '%s'".formatted(name));
    }
    return path;
  }

  /** The text of one of our own, for a page that carries it in itself. */
  public static String text(String name) {
    if (!OWN.containsKey(name)) {
      throw new IllegalArgumentException("No asset '%s'".formatted(name));
    }
    return new String(content(name), StandardCharsets.UTF_8);
  }

  /**
   * The one at this path.
   *
   * @param path under {@code assets/}
   */
  public Optional<Asset> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private static String checksum(byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    return "%08x".formatted(checksum.getValue());
  }

  private static byte[] content(String resource) {
    try (@Nullable InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No resource %s".formatted(resource));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
