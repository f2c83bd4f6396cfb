# A silence with two ends.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>

INSERT DATA { <http://localhost:3030/id/silence/aaaaaaaaaa> say:until "2025-04-30"^^xsd:date . }
