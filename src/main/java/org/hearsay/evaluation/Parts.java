package org.hearsay.evaluation;

import java.util.List;
import org.hearsay.article.Span;

/**
 * The spans of one attribution, by whomever it was marked.
 *
 * @param source the words for who said it; may be empty
 * @param cue the words that attribute; may be empty
 * @param content what is said
 */
public record Parts(List<Span> source, List<Span> cue, List<Span> content) {

  public Parts {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
