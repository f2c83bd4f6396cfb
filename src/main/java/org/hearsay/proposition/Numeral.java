package org.hearsay.proposition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number as printed, in digits or words.
 *
 * @param from the index of its first word
 * @param to the index after its last word
 * @param rounding the step to which it is rounded, as its zeros tell
 */
record Numeral(int from, int to, BigDecimal value, BigDecimal rounding) {

  private static final Map<String, Integer> SMALL = small();

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("hundred", BigDecimal.valueOf(100)),
          Map.entry("thousand", BigDecimal.valueOf(1000)),
          Map.entry("k", BigDecimal.valueOf(1000)),
          Map.entry("million", BigDecimal.valueOf(1_000_000)),
          Map.entry("m", BigDecimal.valueOf(1_000_000)),
          Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)));

  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "half", new BigDecimal("0.5"),
          "third", new BigDecimal("0.33"),
          "thirds", new BigDecimal("0.33"),
          "quarter", new BigDecimal("0.25"),
          "quarters", new BigDecimal("0.25"),
          "fifth", new BigDecimal("0.2"),
          "fifths", new BigDecimal("0.2"));

  /** Below this, zeros at the end do not tell that a number is rounded. */
  private static final BigDecimal EXACT = BigDecimal.valueOf(100);

  private static Map<String, Integer> small() {
    String[] names =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      found.put(names[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      found.put(tens[i], 20 + 10 * i);
    }
    found.put("dozen", 12);
    return Map.copyOf(found);
  }

  /** The number that begins at a word; empty if none does. */
  static Optional<Numeral> at(List<Word> words, int index) {
    String printed = words.get(index).form();
    if (Character.isLetter(printed.codePointAt(0)) && !SMALL.containsKey(printed)) {
      return Optional.empty();
    }
    String form = printed.replaceFirst("^[£€¥]", "");
    if (form.matches("\\d+")) {
      return Optional.of(digits(words, index, form));
    }
    if (form.matches("\\d+(m|bn|k)")) {
      String unit = form.replaceAll("\\d", "");
      BigDecimal value = new BigDecimal(form.replaceAll("\\D", ""));
      return Optional.of(
          scaled(index, index + 1, value, SCALES.getOrDefault(unit, BigDecimal.ONE)));
    }
    return SMALL.containsKey(form) ? Optional.of(spelled(words, index)) : Optional.empty();
  }

  private static Numeral digits(List<Word> words, int index, String first) {
    StringBuilder printed = new StringBuilder(first);
    int at = index + 1;
    while (isMark(words, at, ",")
        && joined(words, at + 1)
        && form(words, at + 1).matches("\\d{3}")) {
      printed.append(form(words, at + 1));
      at += 2;
    }
    if (isMark(words, at, ".") && joined(words, at + 1) && form(words, at + 1).matches("\\d+")) {
      printed.append('.').append(form(words, at + 1));
      at += 2;
    } else if (isMark(words, at, ".")
        && joined(words, at + 1)
        && form(words, at + 1).matches("\\d+(m|bn)")) {
      String last = form(words, at + 1);
      String unit = last.replaceAll("\\d", "");
      BigDecimal value = new BigDecimal(printed + "." + last.replaceAll("\\D", ""));
      return scaled(index, at + 2, value, SCALES.getOrDefault(unit, BigDecimal.ONE));
    }
    return withScale(words, index, at, new BigDecimal(printed.toString()));
  }

  private static Numeral spelled(List<Word> words, int index) {
    BigDecimal value = BigDecimal.valueOf(SMALL.getOrDefault(form(words, index), 0));
    int at = index + 1;
    int next = isMark(words, at, "-") ? at + 1 : at;
    Integer unit = SMALL.get(form(words, next));
    if (value.intValue() >= 20 && unit != null && unit > 0 && unit < 10) {
      value = value.add(BigDecimal.valueOf(unit));
      at = next + 1;
    }
    BigDecimal part = PARTS.get(form(words, isMark(words, at, "-") ? at + 1 : at));
    if (part != null && value.intValue() < 5 && isMark(words, at, "-")) {
      BigDecimal share = value.multiply(part);
      return new Numeral(index, at + 2, share, new BigDecimal("0.02"));
    }
    return withScale(words, index, at, value);
  }

  private static Numeral withScale(List<Word> words, int from, int to, BigDecimal value) {
    BigDecimal scale = BigDecimal.ONE;
    int at = to;
    while (at < words.size()) {
      int next = isMark(words, at, "-") ? at + 1 : at;
      BigDecimal step = SCALES.get(form(words, next));
      if (step == null || form(words, next).length() < 5) {
        break;
      }
      scale = scale.multiply(step);
      at = next + 1;
    }
    return scaled(from, at, value, scale);
  }

  private static Numeral scaled(int from, int to, BigDecimal value, BigDecimal scale) {
    BigDecimal all = value.multiply(scale).stripTrailingZeros();
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-all.scale());
    boolean small = all.compareTo(EXACT) < 0;
    return new Numeral(from, to, plain(all), plain(small ? step.min(BigDecimal.ONE) : step));
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static boolean isMark(List<Word> words, int index, String mark) {
    return joined(words, index) && form(words, index).equals(mark);
  }

  /** Whether a word follows the one before it without a gap. */
  private static boolean joined(List<Word> words, int index) {
    return index > 0
        && index < words.size()
        && words.get(index - 1).span().end() == words.get(index).span().start();
  }

  private static String form(List<Word> words, int index) {
    return index < words.size() ? words.get(index).form() : "";
  }
}
