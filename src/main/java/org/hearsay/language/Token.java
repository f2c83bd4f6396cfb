package org.hearsay.language;

import org.hearsay.article.Span;

/**
 * A word, or one punctuation mark.
 *
 * @param paragraph the number of its paragraph in the article, from 0
 * @param quoted whether it starts inside of a quotation, whose marks belong to the quotation
 */
public record Token(Span span, int paragraph, boolean quoted) {}
