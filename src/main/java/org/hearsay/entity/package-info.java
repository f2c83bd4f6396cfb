/**
 * Who takes part in a statement: speakers, targets, addressees and relays; and on what occasion.
 *
 * <p>An authority (CSV files) knows people and bodies in general, {@link
 * org.hearsay.entity.ArticleNames} those an article names. {@link org.hearsay.entity.Sources} tries
 * ordered sieves, the surest first; the name of the sieve is kept as the rule of each answer, and a
 * source that no sieve can place stays unresolved: no name is better than a wrong one.
 */
@NullMarked
package org.hearsay.entity;

import org.jspecify.annotations.NullMarked;
