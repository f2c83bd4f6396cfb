package org.hearsay.time;

import java.util.List;
import org.hearsay.article.Span;

/**
 * When something was said, and the words that tell.
 *
 * @param words the expression of time; empty if no words tell
 */
public record Dating(When when, List<Span> words) {

  public Dating {
    words = List.copyOf(words);
  }
}
