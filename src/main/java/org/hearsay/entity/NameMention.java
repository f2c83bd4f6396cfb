package org.hearsay.entity;

import org.hearsay.article.Span;

/**
 * A name in an article and whose it is.
 *
 * @param firstToken the first token of the name
 * @param endToken the token after the last
 * @param rule how the bearer was found
 */
record NameMention(
    Span span, int firstToken, int endToken, Entity entity, double confidence, String rule) {

  boolean isPerson() {
    return entity.kind() == EntityKind.PERSON;
  }
}
