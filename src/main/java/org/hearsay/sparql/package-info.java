/**
 * The SPARQL 1.1 protocol over the store, for anybody: what a query may do is judged before it
 * runs, and how much time, memory and output it gets is bounded, so that no query takes the others'
 * share.
 */
@NullMarked
package org.hearsay.sparql;

import org.jspecify.annotations.NullMarked;
