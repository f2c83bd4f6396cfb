/**
 * The HTTP surface: a SPARQL endpoint that only reads, and the start page. Nothing that an endpoint
 * could be made to fetch, write or load is bound to a route at all.
 */
@NullMarked
package org.hearsay.server;

import org.jspecify.annotations.NullMarked;
