# A day for a time.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE { f:toll say:firstSeen ?value } INSERT { f:toll say:firstSeen "2025-03-08"^^xsd:date } WHERE { f:toll say:firstSeen ?value }
