package org.hearsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The news agencies whose names are known. Their reports are printed by others, so that an agency
 * named in an article is not yet its outlet.
 */
final class NewsAgencies {

  private static final Set<String> KNOWN =
      Set.of(
          "aap",
          "afp",
          "agence france-presse",
          "agence france presse",
          "anadolu agency",
          "ani",
          "ansa",
          "ap",
          "associated press",
          "australian associated press",
          "bloomberg",
          "bloomberg news",
          "canadian press",
          "dow jones newswires",
          "dpa",
          "efe",
          "interfax",
          "itar-tass",
          "jiji press",
          "kyodo",
          "kyodo news",
          "pa media",
          "press association",
          "press trust of india",
          "pti",
          "reuters",
          "tass",
          "thomson reuters",
          "united press international",
          "upi",
          "xinhua",
          "xinhua news agency",
          "yonhap");

  private static final Pattern ROLE =
      Pattern.compile(" (?:staff )?(?:writers?|reporters?|correspondents?)$");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]");

  private NewsAgencies() {}

  /** Whether that is the name of a news agency, or of somebody's post at one. */
  static boolean isKnown(String name) {
    return KNOWN.contains(plain(name));
  }

  /** The name without the post: {@code Associated Press} for {@code Associated Press Writer}. */
  static String withoutPost(String name) {
    int length = ROLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("").length();
    return name.substring(0, length);
  }

  /** Whether two names may be of the same agency: {@code AP} and {@code The Associated Press}. */
  static boolean areSame(String one, String other) {
    String first = plain(one);
    String second = plain(other);
    return first.equals(second) || first.equals(initials(second)) || second.equals(initials(first));
  }

  /** The longest of the names if all may be of the same agency, else unknown. */
  static Fact<String> agreed(List<Fact<String>> names) {
    Fact<String> fullest = Fact.unknown();
    for (Fact<String> name : names) {
      String mine = name.find().orElse("");
      String known = fullest.find().orElse("");
      if (!mine.isEmpty() && !known.isEmpty() && !areSame(mine, known)) {
        return Fact.unknown();
      }
      fullest = mine.length() > known.length() ? name : fullest;
    }
    return fullest;
  }

  private static String plain(String name) {
    String lower = ROLE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  private static String initials(String plain) {
    StringBuilder initials = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(plain, -1)) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return initials.length() > 1 ? initials.toString() : "";
  }
}
