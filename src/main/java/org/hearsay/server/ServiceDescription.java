package org.hearsay.server;

/**
 * What the endpoint can do, in the terms of SPARQL 1.1 Service Description.
 *
 * @param base what the store's IRIs begin with
 */
record ServiceDescription(String base) {

  String turtle() {
    return """
    PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
    PREFIX formats: <http://www.w3.org/ns/formats/>

    <%ssparql> a sd:Service ;
      sd:endpoint <%ssparql> ;
      sd:supportedLanguage sd:SPARQL11Query ;
      sd:feature sd:UnionDefaultGraph ;
      sd:resultFormat formats:SPARQL_Results_JSON , formats:SPARQL_Results_XML ,
        formats:SPARQL_Results_CSV , formats:SPARQL_Results_TSV ,
        formats:Turtle , formats:JSON-LD , formats:N-Triples , formats:RDF_XML .
    """
        .formatted(base, base);
  }
}
