# Found for the first time twice.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX f:      <http://localhost:3030/id/finding/>

INSERT DATA { f:toll say:firstSeen "2025-03-01T04:00:00Z"^^xsd:dateTime . }
