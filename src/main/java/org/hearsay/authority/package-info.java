/**
 * Where an authority comes from and how it is kept if it is large: lists saved from Wikidata or
 * OpenRefine become CSV files, a reconciliation service finds Wikidata ids for names, and millions
 * of names become an index on disk.
 *
 * <p>Nothing here runs while articles are converted but {@link org.hearsay.authority.NamesOnDisk},
 * which answers by name. What it answers depends on its files alone, so the same article gives the
 * same triples on any machine.
 */
@NullMarked
package org.hearsay.authority;

import org.jspecify.annotations.NullMarked;
