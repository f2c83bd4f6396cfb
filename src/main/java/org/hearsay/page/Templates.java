package org.hearsay.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The templates of {@code src/main/jte}, which are compiled with the software. What is put into
 * them is escaped as the place needs it: text, attribute, address, script.
 */
public final class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Site site;

  public Templates(Site site) {
    this.site = site;
  }

  /** The site that the pages belong to. */
  public Site site() {
    return site;
  }

  /**
   * A page in UTF-8.
   *
   * @param template the name of its file without {@code .jte}
   * @param page what it shows; the template knows it as {@code page}
   */
  public byte[] html(String template, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template + ".jte", Map.of("site", site, "page", page), output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes::write);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
