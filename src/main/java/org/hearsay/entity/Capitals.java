package org.hearsay.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names that stand in capitals, as in the labels of a transcript: <i>ORSOLA VARGA</i>. */
final class Capitals {

  /** Two letters are more often initials. */
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{Lu}’']{2,}");

  private Capitals() {}

  /** Whether the name has more than one word, each in capitals. */
  static boolean isAll(String name) {
    return name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** With capitals only where words begin: <i>Orsola Varga</i>. */
  static String lowered(String name) {
    return WORD.matcher(name)
        .replaceAll(it -> it.group().charAt(0) + it.group().substring(1).toLowerCase(Locale.ROOT));
  }
}
