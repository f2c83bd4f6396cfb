package org.hearsay.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.article.Published;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Extraction;
import org.hearsay.language.AnnotatedArticle;

/**
 * What the sieves may look at when they place one source: the article, its names, and who spoke
 * before. Short-lived: one for each article.
 */
final class Context {

  private final AnnotatedArticle article;
  private final List<Attribution> attributions;
  private final Authority authority;
  private final ArticleNames names;
  private final List<Spoken> spoken = new ArrayList<>();
  private final Map<List<Span>, List<Resolution>> resolved = new HashMap<>();

  /** An attribution that is already resolved. */
  record Spoken(Attribution attribution, List<Resolution> speakers) {}

  Context(AnnotatedArticle article, Extraction found, Authority authority) {
    this.article = article;
    this.attributions = found.attributions();
    this.authority = authority;
    this.names = NameFinder.find(article, authority, found.names());
  }

  AnnotatedArticle article() {
    return article;
  }

  /** All attributions of the article, in text order. */
  List<Attribution> attributions() {
    return attributions;
  }

  Authority authority() {
    return authority;
  }

  /** Within which the names that no authority knows mean one person each. */
  Circle circle() {
    return Circle.of(article.article(), authority);
  }

  ArticleNames names() {
    return names;
  }

  /** What the supplier says of the words, asked once for each. */
  List<Resolution> resolvedOnce(List<Span> words, Supplier<List<Resolution>> resolution) {
    return resolved.computeIfAbsent(words, ignored -> resolution.get());
  }

  void add(Attribution attribution, List<Resolution> speakers) {
    spoken.add(new Spoken(attribution, speakers));
  }

  /** The attributions resolved so far, the latest last. */
  List<Spoken> spoken() {
    return spoken;
  }

  Optional<Spoken> latest() {
    return spoken.isEmpty() ? Optional.empty() : Optional.of(spoken.getLast());
  }

  /** The day by which to ask who holds a post; empty if the publication date is not known. */
  Optional<LocalDate> day() {
    return article.article().published().find().map(Published::last);
  }

  /** Whether the offset lies in what somebody says by one of the attributions so far. */
  boolean isSaid(int offset) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - 8); i--) {
      for (Span content : spoken.get(i).attribution().content()) {
        if (content.start() <= offset && offset < content.end()) {
          return true;
        }
      }
    }
    return false;
  }
}
