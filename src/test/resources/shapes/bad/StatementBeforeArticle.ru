# Said a week after the article was published.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:gazette-4.dddddddd say:latest "2025-03-04"^^xsd:date .
} ;
INSERT DATA {
  st:gazette-4.dddddddd say:earliest "2025-03-11"^^xsd:date .
}
