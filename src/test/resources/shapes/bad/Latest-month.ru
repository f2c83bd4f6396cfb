# A month instead of a day.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:courier-17.bbbbbbbb say:latest "2025-03-03"^^xsd:date .
} ;
INSERT DATA {
  st:courier-17.bbbbbbbb say:latest "2025-03"^^xsd:gYearMonth .
}
