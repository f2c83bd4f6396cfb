package org.hearsay.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** IRIs from data in headers: ASCII alone, and nothing that could end the reference or the line. */
final class HeaderIri {

  private static final String UNSAFE = "<>\"{}|\\^` ";

  private HeaderIri() {}

  static String of(String iri) {
    StringBuilder safe = new StringBuilder();
    for (byte octet : iri.getBytes(StandardCharsets.UTF_8)) {
      if (octet <= ' ' || octet == 0x7f || UNSAFE.indexOf(octet) >= 0) {
        safe.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
      } else {
        safe.append((char) octet);
      }
    }
    return safe.toString();
  }
}
