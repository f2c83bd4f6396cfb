/**
 * The store: a folder with the quads (TDB2), the words (Lucene) and the articles' texts. Every
 * write names a graph and is one transaction of {@link org.hearsay.store.StatementStore}; nobody
 * else begins or ends one.
 *
 * <p>What happens to articles, statements and entities is told by the log of changes: it is written
 * before the quads are committed, and these say how much of it counts.
 *
 * <p>TDB2 and Lucene cannot commit together. A mark is set before each commit and cleared after it;
 * a store that is opened with the mark still set was interrupted in between, and gets its words
 * indexed anew from the quads, which are always whole.
 */
@NullMarked
package org.hearsay.store;

import org.jspecify.annotations.NullMarked;
