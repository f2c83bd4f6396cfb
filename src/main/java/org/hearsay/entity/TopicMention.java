package org.hearsay.entity;

import org.hearsay.article.Span;

/**
 * A party's name in an article, or a common noun that stands for one.
 *
 * @param firstToken the first token of the words
 * @param endToken the token after the last
 * @param clue how it is mentioned
 * @param rule how the party was found
 */
record TopicMention(
    Party party, Span span, int firstToken, int endToken, TargetClue clue, String rule) {

  static TopicMention of(NameMention name) {
    return new TopicMention(
        new Party.Named(name.entity()),
        name.span(),
        name.firstToken(),
        name.endToken(),
        TargetClue.NAMED,
        name.rule());
  }
}
