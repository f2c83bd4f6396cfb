# An addressee without an IRI.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <http://schema.org/>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.bbbbbbbb say:addressee [ a schema:Person ; rdfs:label "Per Osk"@en ] .
}
