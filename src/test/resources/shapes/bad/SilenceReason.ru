# A silence without a reason.
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>

DELETE WHERE { <http://localhost:3030/id/silence/aaaaaaaaaa> rdfs:comment ?value }
