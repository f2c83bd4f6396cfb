package org.hearsay.server;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.web.HttpSC;
import org.hearsay.query.ReadOnlyQuery;
import org.hearsay.query.RefusedQueryException;

/** Fuseki's queries, without those that reach beyond the store. */
final class ReadOnlyQueries extends SPARQL_QueryDataset {

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    try {
      ReadOnlyQuery.check(query);
    } catch (RefusedQueryException e) {
      ServletOps.error(HttpSC.FORBIDDEN_403, e.getMessage());
    }
  }
}
