package org.hearsay.claim;

import org.hearsay.article.Span;

/**
 * A word of a quotation as two quotations are compared by: lower case, without accents,
 * contractions resolved, numbers in digits.
 *
 * @param form the word; one printed word may give two, as <i>don't</i> does
 * @param lemma the base form
 * @param span where the printed word stands, counted as the statement's spans are
 * @param information how much it tells, in nats
 * @param gapBefore whether something was left out, put in by an editor, or said by another just
 *     before it
 * @param opensSentence whether a sentence begins with it, as far as marks tell
 * @param closesSentence whether a sentence ends with it
 */
public record QuotedWord(
    String form,
    String lemma,
    Span span,
    double information,
    boolean gapBefore,
    boolean opensSentence,
    boolean closesSentence) {}
