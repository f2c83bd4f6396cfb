# A reason without a language.
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>

DELETE { <http://localhost:3030/id/silence/aaaaaaaaaa> rdfs:comment ?value } INSERT { <http://localhost:3030/id/silence/aaaaaaaaaa> rdfs:comment "Why not." } WHERE { <http://localhost:3030/id/silence/aaaaaaaaaa> rdfs:comment ?value }
