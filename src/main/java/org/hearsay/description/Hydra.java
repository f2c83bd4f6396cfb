package org.hearsay.description;

/** The terms of Hydra for collections that come in pages. */
final class Hydra {

  static final String NS = "http://www.w3.org/ns/hydra/core#";

  private Hydra() {}
}
