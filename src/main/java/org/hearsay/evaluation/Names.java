package org.hearsay.evaluation;

import java.util.Locale;

/** How constants are called in what people and programs read. */
final class Names {

  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
