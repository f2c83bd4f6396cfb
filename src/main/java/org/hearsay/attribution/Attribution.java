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
 * @param relays the attributions by which it reached the article, the one nearest to the speaker
 *     first, each without relays of its own: <i>…, the Courier reported</i>
 * @param confidence from 0 to 1
 * @param rules what decided each part
 * @param mood whether the article tells that it was said
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    List<Attribution> relays,
    double confidence,
    Rules rules,
    Mood mood) {

  /** The names of the rules or models that decided where each part is. */
  public record Rules(String cue, String source, String content) {

    /** The rule of the mood of every attribution. */
    public static final String MOOD = Moods.RULE;

    /** All parts by the same. */
    static Rules all(String rule) {
      return new Rules(rule, rule, rule);
    }

    Rules withContent(String rule) {
      return new Rules(cue, source, rule);
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
    if (relays.stream().anyMatch(it -> !it.relays().isEmpty())) {
      throw new IllegalArgumentException("A relay with relays, cue " + cue);
    }
  }

  /** Something that was said. */
  public Attribution(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      List<Attribution> relays,
      double confidence,
      Rules rules) {
    this(source, cue, content, relays, confidence, rules, Mood.SAID);
  }

  /** One all of whose parts the same rule or model decided. */
  public Attribution(
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      List<Attribution> relays,
      double confidence,
      String rule) {
    this(source, cue, content, relays, confidence, Rules.all(rule));
  }

  /** The name of the rule or model that found it: the one of its cue. */
  public String rule() {
    return rules.cue();
  }

  /** The one that is passed on by no other: of the last relay, else this one. */
  public Attribution outermost() {
    return relays.isEmpty() ? this : relays.getLast();
  }

  /** Whether the content is the speaker's own words though no quotation mark tells so. */
  public boolean isVerbatim() {
    return rule().equals(Transcript.RULE);
  }

  /** This attribution with other spans. */
  Attribution with(List<Span> newSource, List<Span> newContent) {
    return new Attribution(newSource, cue, newContent, relays, confidence, rules, mood);
  }

  /** This attribution as these pass it on. */
  Attribution via(List<Attribution> newRelays) {
    return new Attribution(source, cue, content, newRelays, confidence, rules, mood);
  }

  Attribution in(Mood newMood) {
    return new Attribution(source, cue, content, relays, confidence, rules, newMood);
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
