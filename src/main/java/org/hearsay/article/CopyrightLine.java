package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Fact.Origin;
import org.hearsay.article.Margins.Line;

/**
 * A line that claims the copyright: {@code © 2025 Latin Times. All rights reserved.}
 *
 * <p>Only lines that begin with the claim are read, and only at the ends of a text: within it, a
 * claim is about a book or a picture. The holder is the outlet only when its name is one that
 * outlets bear; it may as well be an agency (then the report is the agency's, and the outlet is
 * unknown), a company that owns the outlet, or a person.
 *
 * @param notice the line as printed
 * @param year of the claim; unknown in a range of years, which dates the site and not the article,
 *     and next to a holder that may be a photographer or an author
 * @param outlet the holder, when it is an outlet
 * @param agency the holder, when it is a news agency
 */
record CopyrightLine(String notice, Fact<Integer> year, Fact<String> outlet, Fact<String> agency) {

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_HOLDER = 60;

  private static final Pattern CLAIM =
      Pattern.compile(
          "(?i)(?:all (?:content|contents|materials?) )?"
              + "(?:copyright ?(?:©|\\(c\\))?|© ?(?:copyright)?|\\(c\\) ?(?:copyright)?)[,:]? *+");
  private static final Pattern YEARS =
      Pattern.compile("(?<year>(?:19|20)\\d\\d)(?<range> ?[-–—] ?(?:(?:19|20)\\d\\d|present))?");
  private static final Pattern BY = Pattern.compile("(?i)[,.]? *+(?:by )?");
  private static final Pattern END_OF_HOLDER =
      Pattern.compile(
          "(?i)(?<=\\p{L}{4})\\.(?: |$)|[.,]? ?all rights| and (?:its |our |the )?contributors"
              + "| [|•·–—-] |[;(]|\\.$| via | / ");
  private static final Pattern NOT_THE_ARTICLES =
      Pattern.compile("(?i)reprinted|excerpt|adapted|photo|image|picture|getty|shutterstock|map ");

  /** The claims in the first and last lines of an article. */
  static List<CopyrightLine> in(Margins margins) {
    List<CopyrightLine> found = new ArrayList<>();
    List<Line> lines = new ArrayList<>(margins.head());
    lines.addAll(margins.tail());
    for (Line line : lines) {
      String string = line.string();
      if (string.length() <= LONGEST_LINE && !NOT_THE_ARTICLES.matcher(string).find()) {
        Matcher claim = CLAIM.matcher(string);
        if (claim.lookingAt()) {
          addTo(found, string, string.substring(claim.end()));
        }
      }
    }
    return found.stream().distinct().toList();
  }

  private static void addTo(List<CopyrightLine> found, String notice, String claimed) {
    Matcher years = YEARS.matcher(claimed);
    if (!years.find()) {
      return;
    }
    boolean yearIsFirst = years.start() == 0 || claimed.substring(0, years.start()).equals("by ");
    String rest =
        yearIsFirst ? claimed.substring(years.end()) : claimed.substring(0, years.start());
    Matcher by = BY.matcher(rest);
    String holder = holder(by.lookingAt() ? rest.substring(by.end()) : rest);
    if (!yearIsFirst && !Holder.of(holder).tellsOutlet()) {
      // "Copyright law of 1976 …" is a sentence, not a claim.
      return;
    }
    Holder kind = Holder.of(holder);
    boolean isDated = years.group("range") == null && kind != Holder.UNCLEAR;
    Origin origin = Origin.COPYRIGHT_LINE;
    found.add(
        new CopyrightLine(
            notice,
            isDated ? Fact.known(Integer.valueOf(years.group("year")), origin) : Fact.unknown(),
            kind == Holder.OUTLET ? Fact.known(holder, origin) : Fact.unknown(),
            kind == Holder.AGENCY ? Fact.known(holder, origin) : Fact.unknown()));
  }

  private static String holder(String rest) {
    Matcher end = END_OF_HOLDER.matcher(rest);
    String holder = end.find() ? rest.substring(0, end.start()) : rest;
    String stripped = holder.strip();
    return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /** What kind of thing claims the copyright. */
  private enum Holder {
    OUTLET,
    AGENCY,
    COMPANY,
    NOBODY,
    UNCLEAR;

    private static final Pattern NAME = Pattern.compile("(?:[Tt]he )?[\\p{Lu}\\d].*");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\d'’-]{1,30}");

    static Holder of(String name) {
      if (name.isEmpty()) {
        return NOBODY;
      }
      if (name.length() > LONGEST_HOLDER || !NAME.matcher(name).matches()) {
        return OutletWords.areInOutlet(name)
                && name.length() <= LONGEST_HOLDER
                && !name.contains(" ")
            ? OUTLET
            : UNCLEAR;
      }
      if (NewsAgencies.isKnown(name)) {
        return AGENCY;
      }
      if (OutletWords.areInCompany(name)) {
        return COMPANY;
      }
      boolean isOutlet = OutletWords.areInOutlet(name) || ONE_WORD.matcher(name).matches();
      return isOutlet ? OUTLET : UNCLEAR;
    }

    boolean tellsOutlet() {
      return this == OUTLET || this == AGENCY;
    }
  }
}
