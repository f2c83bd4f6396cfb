package org.hearsay.claim;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which outlets print one spoken word. */
final class Spelling {

  private static final Set<String> FILLERS =
      Set.of("uh", "um", "er", "erm", "ah", "eh", "hm", "hmm", "mm", "mmm");

  private static final Map<String, List<String>> SPOKEN =
      Map.ofEntries(
          Map.entry("can't", List.of("can", "not")),
          Map.entry("cannot", List.of("can", "not")),
          Map.entry("won't", List.of("will", "not")),
          Map.entry("shan't", List.of("shall", "not")),
          Map.entry("let's", List.of("let", "us")),
          Map.entry("em", List.of("them")),
          Map.entry("gonna", List.of("going", "to")),
          Map.entry("gotta", List.of("got", "to")),
          Map.entry("wanna", List.of("want", "to")),
          Map.entry("kinda", List.of("kind", "of")),
          Map.entry("'cause", List.of("because")),
          Map.entry("cuz", List.of("because")),
          Map.entry("okay", List.of("ok")),
          Map.entry("o'clock", List.of("oclock")),
          Map.entry("toward", List.of("towards")),
          Map.entry("afterward", List.of("afterwards")),
          Map.entry("til", List.of("until")),
          Map.entry("till", List.of("until")),
          Map.entry("yeah", List.of("yes")),
          Map.entry("centre", List.of("center")),
          Map.entry("programme", List.of("program")),
          Map.entry("grey", List.of("gray")));

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("fifteen", "15"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"));

  private static final Map<String, String> ENDINGS =
      Map.of("n't", "not", "'re", "are", "'m", "am", "'ll", "will", "'ve", "have");

  /** UTF-8 read as Windows-1252: {@code Ã±} for {@code ñ}, {@code â€™} for {@code ’}. */
  private static final Pattern MISREAD =
      Pattern.compile("[ÃÂâ][\\u0080-\\u00ff€™œžŸ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜š›]");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Spelling() {}

  /** The spoken words of a printed one, at least one; straight marks are expected. */
  static List<String> forms(String printed) {
    String plain = plain(printed);
    List<String> whole = SPOKEN.get(plain);
    if (whole != null) {
      return whole;
    }
    for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
      if (plain.endsWith(ending.getKey()) && plain.length() > ending.getKey().length()) {
        String stem = plain.substring(0, plain.length() - ending.getKey().length());
        return List.of(stem, ending.getValue());
      }
    }
    if (plain.endsWith("'s") || plain.endsWith("'d")) {
      return List.of(plain.substring(0, plain.length() - 2), plain.substring(plain.length() - 2));
    }
    String word = isNumber(plain) ? plain : plain.replace(".", "").replace("'", "");
    return List.of(NUMBERS.getOrDefault(word, word));
  }

  /** Lower case, compatible letters, no accents, no commas in numbers. */
  static String plain(String printed) {
    String repaired = MISREAD.matcher(printed).find() ? repaired(printed) : printed;
    String letters = Normalizer.normalize(repaired, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    String lower = letters.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return isNumber(lower) ? lower.replace(",", "") : lower;
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(it -> Character.isDigit(it) || it == ',' || it == '.');
  }

  private static String repaired(String printed) {
    try {
      ByteBuffer bytes = WINDOWS.newEncoder().encode(java.nio.CharBuffer.wrap(printed));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return printed;
    }
  }

  static boolean isFiller(String form) {
    return FILLERS.contains(form);
  }
}
