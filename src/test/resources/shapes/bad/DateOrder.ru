# The earliest date is after the latest.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>

DELETE DATA {
  <id/article/courier-17#occasion-1> say:earliest "2025-03-03"^^xsd:date .
} ;
INSERT DATA {
  <id/article/courier-17#occasion-1> say:earliest "2025-03-09"^^xsd:date .
}
