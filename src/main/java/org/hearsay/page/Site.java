package org.hearsay.page;

import java.net.URI;
import java.util.Optional;

/**
 * Where pages are, on whatever host and port they are asked for: links lead to paths, which begin
 * with that of the store's base.
 *
 * @param base the absolute IRI, ending in a slash, that all the store's IRIs begin with
 * @param root what links begin with, ending in a slash
 * @param assetRoot what the addresses of assets begin with, ending in a slash
 * @param assets what pages are shown with
 */
public record Site(String base, String root, String assetRoot, Assets assets) {

  /** One whose pages are where the IRIs lead to. */
  public Site(String base, Assets assets) {
    this(base, pathOf(base), pathOf(base), assets);
  }

  /** One of another port, whose links lead to where the IRIs do and whose assets are its own. */
  public static Site elsewhere(String base, Assets assets) {
    return new Site(base, base, "/", assets);
  }

  private static String pathOf(String base) {
    return URI.create(base).getRawPath();
  }

  /**
   * The path of something of this site.
   *
   * @param rest what follows the base, such as {@code doc/entity/mara-teld}
   */
  public String path(String rest) {
    return root + rest;
  }

  /** The path of a script, style sheet or picture. */
  public String asset(String name) {
    return assetRoot + assets.path(name);
  }

  /**
   * Where a link to this IRI leads: a path for one of the store, the IRI itself for another one of
   * the Web, nowhere for those that no browser should follow.
   */
  public Optional<String> link(String iri) {
    if (iri.startsWith(base)) {
      return Optional.of(path(iri.substring(base.length())));
    }
    return iri.matches("https?://[^\\s<>\"]+") ? Optional.of(iri) : Optional.empty();
  }
}
