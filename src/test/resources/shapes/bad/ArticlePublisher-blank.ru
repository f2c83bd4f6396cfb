# A publisher without an IRI.
BASE <http://localhost:3030/>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <http://schema.org/>
PREFIX e:      <http://localhost:3030/id/entity/>

DELETE DATA {
  <id/article/gazette-4> schema:publisher e:harbour-gazette .
} ;
INSERT DATA {
  <id/article/gazette-4> schema:publisher [ a schema:Organization ; rdfs:label "Harbour Gazette"@en ] .
}
