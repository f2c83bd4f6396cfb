package org.hearsay.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * What the endpoint can do, in the terms of SPARQL 1.1 Service Description.
 *
 * @param base what the store's IRIs begin with
 */
record ServiceDescription(String base) {

  Graph triples() {
    return RDFParser.fromString(turtle(), Lang.TURTLE).toGraph();
  }

  private String turtle() {
    return """
    PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
    PREFIX formats: <http://www.w3.org/ns/formats/>

    <%ssparql> a sd:Service ;
      sd:endpoint <%ssparql> ;
      sd:supportedLanguage sd:SPARQL11Query ;
      sd:feature sd:UnionDefaultGraph ;
      sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML ,
        formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV ,
        formats:Turtle , formats:JSON-LD , formats:N-Triples , formats:RDF_XML , formats:TriG , formats:N-Quads .
    """
        .formatted(base, base);
  }
}
