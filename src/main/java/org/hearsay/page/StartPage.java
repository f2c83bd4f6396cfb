package org.hearsay.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.description.Overview;
import org.hearsay.page.Chart.Bars;
import org.hearsay.query.Parameter;
import org.hearsay.query.SavedQuery;
import org.hearsay.store.Counts;

/**
 * The first page: how much there is, whom it is about, and what can be asked.
 *
 * @param examples saved queries to begin with
 */
public record StartPage(Counts counts, Overview overview, List<SavedQuery> examples) {

  public StartPage {
    examples = List.copyOf(examples);
  }

  /** With separators between thousands. */
  public static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** How many articles appeared when. */
  public Bars overTime() {
    return MonthBars.of("Articles over time", "articles", overview.months());
  }

  /** The outlets with their articles. */
  public Bars outlets(Site site) {
    return new Bars(
        "Articles by outlet",
        "articles",
        false,
        overview.outlets().stream()
            .map(it -> new Chart.Bar(it.ref().label(), it.count(), site.link(it.ref().iri())))
            .toList());
  }

  /** Where a saved query is asked, with somebody whom this store knows where it needs a person. */
  public Optional<String> address(SavedQuery query) {
    if (query.parameters().stream().noneMatch(Parameter::required)) {
      return Optional.of("queries/" + query.name());
    }
    return overview.speakers().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "queries/%s?%s=%s"
                .formatted(
                    query.name(),
                    query.parameters().stream()
                        .filter(Parameter::required)
                        .findFirst()
                        .map(Parameter::name)
                        .orElse(""),
                    QueryLink.encoded(overview.speakers().getFirst().ref().label())));
  }
}
