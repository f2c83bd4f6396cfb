# A speaker of no type.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.bbbbbbbb say:speaker e:toll-company .
  e:toll-company rdfs:label "Toll Company"@en .
}
