# A reporter without an IRI.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <http://schema.org/>

INSERT DATA {
  <id/article/courier-17#report-2> say:reporter [ a schema:Person ; rdfs:label "Per Osk"@en ] .
}
