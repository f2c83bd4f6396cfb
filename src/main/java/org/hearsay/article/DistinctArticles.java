package org.hearsay.article;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.article.Reading.Read;
import org.hearsay.article.Reading.Rejected;

/**
 * Lets each article through once. Two articles with one id would overwrite each other in the store,
 * so that the second is rejected, whichever way they came to the same id.
 *
 * <p>Remembers ids, not texts. Not for several threads: readings must come in the order of their
 * files, whatever the order in which they were made, or else chance decides which is the first.
 */
public final class DistinctArticles {

  /** The article that has an id already. */
  private record First(String file, String sha256) {}

  private final Map<String, First> firsts = new HashMap<>();

  /** The reading itself, unless an earlier article has its id. */
  public Reading admit(Reading reading) {
    return switch (reading) {
      case Rejected rejected -> rejected;
      case Read(Article article) -> {
        First mine = new First(article.file(), article.sha256());
        First first = firsts.putIfAbsent(article.id(), mine);
        yield first == null ? reading : new Rejected(article.file(), reason(article, first));
      }
    };
  }

  private static String reason(Article article, First first) {
    String what =
        article.sha256().equals(first.sha256)
            ? "The same text, and so the same id \"%s\", as %s."
            : "The same id \"%s\" as %s, but another text.";
    return what.formatted(article.id(), first.file)
        + " To keep both, give each its own id in the manifest.";
  }
}
