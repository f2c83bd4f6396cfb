package org.hearsay.discovery;

import java.util.List;
import java.util.Optional;
import org.hearsay.discovery.TermsPage.Fact;
import org.hearsay.discovery.TermsPage.Link;

/** What the page of the dataset shows. */
public record DatasetPage(
    String title,
    Optional<String> licence,
    List<Fact> facts,
    List<Fact> ways,
    List<Count> classes,
    List<Count> properties) {

  public DatasetPage {
    facts = List.copyOf(facts);
    ways = List.copyOf(ways);
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
  }

  /** How many there are of something. */
  public record Count(Link of, String number) {}
}
