package org.hearsay.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.article.Margins.Line;

/**
 * The title above an article, where its first line can be nothing else.
 *
 * <p>A first line may as well be the caption of a picture, a name, a label or the story itself; in
 * doubt there is no headline.
 */
final class Headline {

  private static final int LONGEST = 120;
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_WORDS_AFTER_TITLE = 7;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
  private static final Pattern UNFINISHED = Pattern.compile("(?:[.,;:…(–—-]|\\.['\"’”)]{1,2})$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i)\\b(?:photo|photos|photograph|image|images|getty|reuters|ap|afp|epa|shutterstock"
              + "|alamy|istock|courtesy|credit|credits|caption|pictured|file|handout|via|seen here"
              + "|video|click|share|subscribe|advertisement)\\b|©|\\b(?:19|20)\\d\\d$|\\((?:left|right|l|r)\\)");
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "vice",
          "secretary",
          "senator",
          "sen.",
          "representative",
          "rep.",
          "governor",
          "gov.",
          "minister",
          "prime",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "general",
          "gen.",
          "chief",
          "director",
          "chairman",
          "chairwoman",
          "mayor",
          "judge",
          "justice",
          "ambassador",
          "deputy",
          "former",
          "acting",
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "sir",
          "candidate",
          "spokesman",
          "spokeswoman",
          "speaker",
          "attorney");

  private Headline() {}

  static Optional<String> findIn(Margins margins) {
    List<Line> head = margins.head();
    if (head.size() < 2) {
      return Optional.empty();
    }
    Line first = head.getFirst();
    boolean standsAlone = first.isSetApart() || head.get(1).isStory();
    return standsAlone && reads(first.string()) ? Optional.of(first.string()) : Optional.empty();
  }

  private static boolean reads(String line) {
    if (line.length() > LONGEST || CAPTION.matcher(line).find() || endsUnfinished(line)) {
      return false;
    }
    List<String> words = Arrays.asList(BETWEEN_WORDS.split(line));
    String firstWord = words.getFirst().toLowerCase(Locale.ROOT);
    boolean isLong = words.size() >= FEWEST_WORDS_AFTER_TITLE;
    return words.size() >= FEWEST_WORDS
        && !firstWord.equals("by")
        && Character.isLetterOrDigit(line.codePointAt(openingQuotes(line)))
        && (isLong || !TITLES.contains(firstWord));
  }

  private static int openingQuotes(String line) {
    boolean isQuoted = line.length() > 1 && "'\"‘“".indexOf(line.charAt(0)) >= 0;
    return isQuoted ? 1 : 0;
  }

  private static boolean endsUnfinished(String line) {
    return UNFINISHED.matcher(line).find();
  }
}
