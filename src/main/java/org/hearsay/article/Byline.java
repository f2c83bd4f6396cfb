package org.hearsay.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Fact.Origin;
import org.hearsay.article.Margins.Line;

/**
 * The line that names the authors: {@code By Jane Roe and JOHN DOE, Associated Press}.
 *
 * <p>Read only as a whole line, every part of which is understood: "By Monday morning" begins a
 * story.
 *
 * @param authors as printed
 * @param agency they write for, when it is a known one; not the outlet that prints it
 */
record Byline(Fact<List<String>> authors, Fact<String> agency) {

  private static final Byline NONE = new Byline(Fact.unknown(), Fact.unknown());

  private static final int LONGEST_LINE = 120;

  private static final Pattern BY = Pattern.compile("(?:By|BY|by|BYLINE:|Byline:|By:) +");
  private static final Pattern END_OF_NAMES =
      Pattern.compile(" ?[|•·] ?| [-–—] ?| (?:for|of|in|at|FOR|OF|IN|AT) ");
  private static final Pattern COMMAS = Pattern.compile(" *(?:, *)+");
  private static final Pattern AND = Pattern.compile("(?: +|^)(?:and|AND|&) +");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,20}"
              + "(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,20}|de|da|di|do|dos|del|della|la|le|van|von|der"
              + "|den|al|el|bin|ibn|y)){0,3} \\p{Lu}[\\p{L}\\p{M}'’-]{1,20}(?: (?:(?i:jr|sr)\\.?|I{2,3}|IV))?");
  private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr)\\.?|I{2,3}|IV");
  private static final Pattern ENDS_IN_SUFFIX = Pattern.compile("(?i) (?:jr|sr)\\.$");
  private static final Pattern ADDRESS =
      Pattern.compile("[@\\p{Alnum}][^ ]*@[^ ]+|@\\p{Alnum}\\w*");
  private static final Set<String> NEVER_IN_NAMES =
      Set.of(
          "a",
          "all",
          "an",
          "any",
          "april",
          "august",
          "day",
          "days",
          "dec",
          "december",
          "demand",
          "design",
          "election",
          "email",
          "february",
          "friday",
          "his",
          "her",
          "january",
          "july",
          "june",
          "law",
          "march",
          "means",
          "monday",
          "month",
          "morning",
          "my",
          "night",
          "no",
          "november",
          "now",
          "numbers",
          "october",
          "our",
          "popular",
          "request",
          "saturday",
          "september",
          "state",
          "sunday",
          "that",
          "the",
          "their",
          "then",
          "this",
          "thursday",
          "tuesday",
          "wednesday",
          "week",
          "year",
          "years",
          "your");

  /** The by-line in the head of an article; without any content when there is none, or several. */
  static Byline in(Margins margins) {
    Set<Byline> found = new HashSet<>();
    for (Line line : margins.head()) {
      found.add(of(line.string()));
    }
    found.remove(NONE);
    return found.size() == 1 ? found.iterator().next() : NONE;
  }

  private static Byline of(String line) {
    Matcher by = BY.matcher(line);
    if (line.length() > LONGEST_LINE || !by.lookingAt()) {
      return NONE;
    }
    String rest = line.substring(by.end()).strip();
    if (rest.endsWith(".") && !ENDS_IN_SUFFIX.matcher(rest).find()) {
      rest = rest.substring(0, rest.length() - 1);
    }
    Matcher end = END_OF_NAMES.matcher(rest);
    boolean isCut = end.find();
    String affiliation = isCut ? rest.substring(end.end()) : "";
    return new Parts(isCut ? rest.substring(0, end.start()) : rest, affiliation).byline();
  }

  /** The parts of one by-line, sorted into names and the rest. */
  private static final class Parts {

    private final List<String> names = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private boolean isUnderstood = true;

    Parts(String people, String affiliation) {
      List<String> parts = Arrays.stream(COMMAS.split(people)).map(String::strip).toList();
      int lastName = 0;
      for (int i = 1; i < parts.size(); i++) {
        if (AND.matcher(parts.get(i)).find()) {
          lastName = i;
        }
      }
      for (int i = 0; i < parts.size(); i++) {
        if (i <= lastName) {
          AND.splitAsStream(parts.get(i)).filter(name -> !name.isEmpty()).forEach(this::addName);
        } else {
          addAffiliation(parts.get(i), lastName > 0 || AND.matcher(parts.getFirst()).find());
        }
      }
      addAgency(affiliation);
    }

    Byline byline() {
      if (!isUnderstood) {
        return NONE;
      }
      return new Byline(
          names.isEmpty() ? Fact.unknown() : Fact.known(List.copyOf(names), Origin.BYLINE),
          agencies.size() == 1
              ? Fact.known(NewsAgencies.withoutPost(agencies.getFirst()), Origin.BYLINE)
              : Fact.unknown());
    }

    private void addName(String part) {
      if (addAgency(part)) {
        return;
      }
      if (!names.isEmpty() && SUFFIX.matcher(part).matches()) {
        names.set(names.size() - 1, names.getLast() + " " + part);
      } else if (isName(part)) {
        names.add(part);
      } else {
        isUnderstood = false;
      }
    }

    private void addAffiliation(String part, boolean isAfterAnd) {
      if (!names.isEmpty() && SUFFIX.matcher(part).matches()) {
        names.set(names.size() - 1, names.getLast() + " " + part);
      } else if (!addAgency(part) && !isAfterAnd && !isAffiliation(part)) {
        // A list of names without "and" is not told from a name with a place of work.
        isUnderstood = false;
      }
    }

    private boolean addAgency(String part) {
      boolean isAgency = NewsAgencies.isKnown(part);
      if (isAgency) {
        agencies.add(part);
      }
      return isAgency;
    }

    private static boolean isAffiliation(String part) {
      return OutletWords.areInOutlet(part)
          || OutletWords.areInPost(part)
          || ADDRESS.matcher(part).matches();
    }

    private static boolean isName(String part) {
      return NAME.matcher(part).matches()
          && !OutletWords.areInPost(part)
          && !OutletWords.areInOutlet(part)
          && Arrays.stream(part.toLowerCase(Locale.ROOT).split(" ", -1))
              .noneMatch(NEVER_IN_NAMES::contains);
    }
  }
}
