package org.hearsay.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A page that shows errors.
 *
 * @param report the figures, as lines; empty on a page of one article
 * @param rows the articles to choose from; empty on a page of one article
 * @param articles those shown in full
 * @param up the address of the page that this one belongs to; empty if it is the first
 */
public record ErrorPage(
    String title,
    List<String> report,
    List<Row> rows,
    List<ArticleErrors> articles,
    String up,
    Looks looks) {

  public ErrorPage {
    report = List.copyOf(report);
    rows = List.copyOf(rows);
    articles = List.copyOf(articles);
  }

  /** All that occur in the articles. */
  public NavigableSet<String> directnesses() {
    return all(ErrorEntry::directness);
  }

  /** All that occur in the articles. */
  public NavigableSet<String> cueClasses() {
    return all(ErrorEntry::cueClass);
  }

  private NavigableSet<String> all(Function<ErrorEntry, String> what) {
    NavigableSet<String> all = new TreeSet<>();
    articles.forEach(article -> article.entries().stream().map(what).forEach(all::add));
    return all;
  }

  /**
   * An article to choose.
   *
   * @param address of what shows it
   */
  public record Row(ArticleErrors article, String address) {}

  /**
   * An article and what is wrong in it.
   *
   * @param anchor its name within a page
   * @param text with all that was marked and found
   */
  public record ArticleErrors(
      String id, String anchor, String outlet, List<ErrorEntry> entries, List<Piece> text) {

    public ArticleErrors {
      entries = List.copyOf(entries);
      text = List.copyOf(text);
    }

    /** How many errors of each kind there are. */
    public Map<ErrorKind, Long> counts() {
      Map<ErrorKind, Long> counts = new EnumMap<>(ErrorKind.class);
      for (ErrorKind kind : ErrorKind.values()) {
        counts.put(kind, entries.stream().filter(it -> it.kinds().contains(kind)).count());
      }
      return counts;
    }
  }

  /**
   * What is the same on all pages.
   *
   * @param policy what the page may load: nothing but its own style and script
   */
  public record Looks(String style, String script, String policy) {}
}
