package org.hearsay.alert;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.description.FindingFacts;
import org.hearsay.description.FindingFacts.Side;
import org.hearsay.description.Ref;
import org.hearsay.http.AtomFeed;
import org.hearsay.http.AtomFeed.Category;
import org.hearsay.http.AtomFeed.Link;

/**
 * Findings as an Atom feed. An entry has the IRI of its finding as id, so that readers know it
 * again.
 *
 * @param base what the store's IRIs begin with
 * @param id the IRI of the feed
 * @param self where the feed is; empty for one that is a file
 */
record FindingFeed(String base, String id, String self) {

  /** One finding and when it was last news. */
  record Entry(FindingFacts facts, String updated) {}

  /**
   * The feed.
   *
   * @param entries the newest first
   * @param updated when something last changed
   */
  String xml(List<Entry> entries, String updated) {
    List<Link> links = new ArrayList<>();
    if (!self.isEmpty()) {
      links.add(Link.self(self));
    }
    links.add(Link.alternate(base + "alerts"));
    return new AtomFeed(
            id, "What may conflict", updated, links, entries.stream().map(this::entry).toList())
        .xml();
  }

  private AtomFeed.Entry entry(Entry entry) {
    FindingFacts facts = entry.facts();
    List<Link> links = new ArrayList<>();
    links.add(Link.alternate(base + "doc/finding/" + facts.key()));
    facts.sides().forEach(it -> links.add(Link.related(it.line().ref().iri())));
    return new AtomFeed.Entry(
        facts.ref().iri(),
        facts.ref().label(),
        facts.firstSeen(),
        entry.updated(),
        List.of(category("kind", facts.kind()), category("severity", facts.severity())),
        links,
        facts.why(),
        content(facts));
  }

  private static Category category(String scheme, Ref code) {
    return new Category(FindingFacts.code(code), code.label(), "urn:hearsay:" + scheme);
  }

  private static String content(FindingFacts facts) {
    StringBuilder text = new StringBuilder(facts.why());
    for (Side side : facts.sides()) {
      text.append("\n\n");
      text.append(
          String.join(", ", side.line().speakers().stream().map(it -> it.ref().label()).toList()));
      side.line().outlet().ifPresent(it -> text.append(", ").append(it.label()));
      FindingJson.published(side.published()).ifPresent(it -> text.append(", ").append(it));
      text.append(": ").append(side.line().words());
    }
    return text.toString();
  }
}
