/**
 * What there is, for crawlers and harvesters: descriptions of the dataset, site map, dumps,
 * changes, the ontology's own pages.
 */
@NullMarked
package org.hearsay.discovery;

import org.jspecify.annotations.NullMarked;
