package org.hearsay.contradiction;

import org.hearsay.article.Span;

/**
 * Words that a finding rests on.
 *
 * @param statement the IRI of the statement in whose passage they stand
 * @param span where: code points in the article, or in the passage where that is not located
 * @param words as printed
 */
public record Evidence(String statement, Span span, String words) {}
