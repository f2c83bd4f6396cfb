package org.hearsay.discovery;

import java.util.List;

/** What the page of dumps shows. */
public record DumpsPage(List<Line> lines) {

  public DumpsPage {
    lines = List.copyOf(lines);
  }

  /** A dump. */
  public record Line(
      String name,
      String address,
      String checksumAddress,
      String size,
      String written,
      long version,
      String sha256) {}
}
