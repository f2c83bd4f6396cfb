package org.hearsay.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.http.AtomFeed;
import org.hearsay.http.AtomFeed.Category;
import org.hearsay.http.AtomFeed.Entry;
import org.hearsay.http.AtomFeed.Link;
import org.hearsay.store.Activity;

/** The latest changes as an Atom feed. */
record ChangeFeed(String base, ActivityStream stream) {

  /**
   * The feed.
   *
   * @param activities the newest first
   * @param updated when something last happened
   */
  String xml(List<Activity> activities, Instant updated) {
    return new AtomFeed(
            base + "changes",
            "What came, changed and went",
            updated.toString(),
            List.of(Link.self(base + "changes.atom"), Link.alternate(base + "changes")),
            activities.stream().map(this::entry).toList())
        .xml();
  }

  private Entry entry(Activity activity) {
    List<Link> links = new ArrayList<>();
    links.add(Link.alternate(activity.iri()));
    activity.replacedBy().forEach(it -> links.add(Link.related(it)));
    return new Entry(
        stream.id(activity),
        stream.summary(activity),
        "",
        activity.time().toString(),
        List.of(new Category(ActivityStream.type(activity.kind()), "", "")),
        links,
        "",
        stream.summary(activity));
  }
}
