package org.hearsay.attribution;

import java.util.List;
import org.hearsay.article.Span;

/**
 * Somebody is said to have said something: the three parts of an attribution.
 *
 * @param source the words for who said it, in text order; empty when the article gives none
 * @param cue the words that attribute: <i>said</i>, <i>according to</i>; empty for a quotation that
 *     only its place attributes
 * @param content what is said, in text order, quotation marks included; never empty
 * @param relays through whom it reached the article, the one nearest to the speaker first
 * @param confidence from 0 to 1
 * @param rule the name of the rule or model that found it
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    List<Relay> relays,
    double confidence,
    String rule) {

  /** Somebody who passes on what another said: <i>…, the Courier reported</i>. */
  public record Relay(List<Span> source, List<Span> cue) {

    public Relay {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
    }
  }

  public Attribution {
    relays = List.copyOf(relays);
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("An attribution without content, cue " + cue);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Not a confidence: " + confidence);
    }
  }

  /** Whether the content is the speaker's own words though no quotation mark tells so. */
  public boolean isVerbatim() {
    return rule.equals(Transcript.RULE);
  }

  /** This attribution with other spans. */
  Attribution with(List<Span> newSource, List<Span> newContent) {
    return new Attribution(newSource, cue, newContent, relays, confidence, rule);
  }

  /** From the first to the last word that belongs to the attribution. */
  public Span extent() {
    int start = content.getFirst().start();
    int end = content.getLast().end();
    for (List<Span> part : List.of(source, cue)) {
      if (!part.isEmpty()) {
        start = Math.min(start, part.getFirst().start());
        end = Math.max(end, part.getLast().end());
      }
    }
    return new Span(start, end);
  }
}
