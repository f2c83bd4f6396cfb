/**
 * Which person, organisation or outlet a source refers to.
 *
 * <p>An authority (CSV files) knows people and bodies in general, {@link
 * org.hearsay.entity.ArticleNames} those an article names, and {@link
 * org.hearsay.entity.SpeakerResolver} tries ordered sieves, the surest first. The name of the sieve
 * is kept as the rule of each answer, and a source that no sieve can place stays unresolved: no
 * name is better than a wrong one.
 */
@NullMarked
package org.hearsay.entity;

import org.jspecify.annotations.NullMarked;
