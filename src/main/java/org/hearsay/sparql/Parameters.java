package org.hearsay.sparql;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.http.Problem;
import org.hearsay.http.ProblemException;

/**
 * Parameters as forms send them, in UTF-8.
 *
 * @param values by name, in their order
 */
record Parameters(Map<String, List<String>> values) {

  /** Reads them, or throws a {@link ProblemException}. */
  static Parameters of(String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      values.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
    }
    return new Parameters(values);
  }

  private static String decoded(String encoded) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c == '%') {
        octets.write(octet(encoded, i + 1));
        i += 2;
      } else {
        byte[] plain = (c == '+' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8);
        octets.writeBytes(plain);
      }
    }
    return text(octets.toByteArray());
  }

  private static int octet(String encoded, int at) {
    if (at + 2 > encoded.length() || !encoded.substring(at, at + 2).matches("[0-9A-Fa-f]{2}")) {
      throw wrong("A '%' in a parameter is not followed by two hexadecimal digits.");
    }
    return Integer.parseInt(encoded, at, at + 2, 16);
  }

  /** The text of bytes in UTF-8, or a {@link ProblemException}. */
  static String text(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw wrong("The query is not in UTF-8.");
    }
  }

  /** These, and the values that some have elsewhere. */
  Parameters with(Parameters others, List<String> names) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    for (String name : names) {
      List<String> both = new ArrayList<>(all(name));
      both.addAll(others.all(name));
      all.put(name, both);
    }
    return new Parameters(all);
  }

  /** All values of a parameter. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The value of a parameter, or a {@link ProblemException} if there are several. */
  Optional<String> find(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw wrong("There are %d values of '%s'; there may be one.".formatted(all.size(), name));
    }
    return all.stream().findFirst();
  }

  static ProblemException wrong(String detail) {
    return new ProblemException(new Problem(400, "Wrong request", detail));
  }
}
