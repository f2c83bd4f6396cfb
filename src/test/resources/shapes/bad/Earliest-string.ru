# A date as a string.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  <id/entity/mara-velden#post-harbour-minister-of-brevany-2023-06-01> say:earliest "2023-06-01"^^xsd:date ; say:latest "2025-12-31"^^xsd:date .
} ;
INSERT DATA {
  <id/entity/mara-velden#post-harbour-minister-of-brevany-2023-06-01> say:earliest "2023-06-01" .
}
