package org.hearsay.article;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.article.Fact.Known;
import org.hearsay.article.Fact.Origin;

/**
 * What the text of an article itself tells of its publication, from its copyright line, dateline,
 * by-line and headline, and never from the story's own words. Where two of them contradict each
 * other, nothing is known.
 */
record TextMetadata(
    List<CopyrightLine> copyrightLines, Dateline dateline, Byline byline, Fact<String> title) {

  static TextMetadata of(Text text) {
    Margins margins = Margins.of(text.string());
    return new TextMetadata(
        CopyrightLine.in(margins),
        Dateline.in(margins),
        Byline.in(margins),
        Headline.findIn(margins)
            .map(line -> Fact.known(line, Origin.HEADLINE))
            .orElseGet(Fact::unknown));
  }

  Fact<String> outlet() {
    return Fact.agreed(copyrightLines.stream().map(CopyrightLine::outlet).toList());
  }

  Fact<List<String>> authors() {
    return byline.authors();
  }

  Fact<String> copyrightNotice() {
    return Fact.agreed(
        copyrightLines.stream()
            .map(line -> Fact.known(line.notice(), Origin.COPYRIGHT_LINE))
            .toList());
  }

  /** The agency whose report it is, unless that is the outlet itself. */
  Fact<String> wireOf(Fact<String> outlet) {
    Stream<Fact<String>> claimed = copyrightLines.stream().map(CopyrightLine::agency);
    Fact<String> agency =
        NewsAgencies.agreed(
            Stream.concat(Stream.of(dateline.agency(), byline.agency()), claimed).toList());
    return isSame(agency, outlet) ? Fact.unknown() : agency;
  }

  private static boolean isSame(Fact<String> agency, Fact<String> outlet) {
    return agency.find().isPresent()
        && outlet.find().isPresent()
        && NewsAgencies.areSame(agency.find().orElseThrow(), outlet.find().orElseThrow());
  }

  /**
   * What the manifest says, made more precise by a dateline where it gives but a month or year;
   * else what copyright line and dateline say together. A dateline without any year tells nothing.
   */
  Fact<Published> published(Fact<Published> manifest, Fact<String> outlet) {
    Fact<Integer> year = Fact.agreed(copyrightLines.stream().map(CopyrightLine::year).toList());
    Fact<Published> claimed =
        year instanceof Known<Integer>(Integer value, Origin origin)
            ? Fact.known(Published.in(value), origin)
            : Fact.unknown();
    Fact<Published> period = manifest.or(claimed);
    if (!(period instanceof Known<Published>(Published days, Origin origin))) {
      return dateline.year() instanceof Known<Integer>(Integer filed, Origin ignored)
          ? oneOf(publishedAround(dateline.daysIn(filed, filed), outlet), Fact.unknown())
          : Fact.unknown();
    }
    if (days.isDay()) {
      return period;
    }
    int first = dateline.year().find().orElse(days.first().getYear() - 1);
    int last = dateline.year().find().orElse(days.last().getYear() + 1);
    List<LocalDate> filed = dateline.daysIn(first, last);
    List<Published> fitting =
        publishedAround(filed, outlet).stream().filter(days::overlaps).map(days::and).toList();
    boolean isContradicted = fitting.isEmpty() && !filed.isEmpty();
    return isContradicted && origin != Origin.MANIFEST ? Fact.unknown() : oneOf(fitting, period);
  }

  private static Fact<Published> oneOf(List<Published> fitting, Fact<Published> otherwise) {
    return fitting.size() == 1 ? Fact.known(fitting.getFirst(), Origin.DATELINE) : otherwise;
  }

  /**
   * When a report filed on one of the days may have been published. Its own agency publishes it on
   * that day; others print it on that day, the day after, or, by their clock, the day before (so in
   * six of 21 dated reports of a corpus).
   */
  private List<Published> publishedAround(List<LocalDate> filed, Fact<String> outlet) {
    int slackDays = isSame(dateline.agency(), outlet) ? 0 : 1;
    return filed.stream()
        .map(day -> new Published(day.minusDays(slackDays), day.plusDays(slackDays)))
        .toList();
  }
}
