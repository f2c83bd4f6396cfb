# Two reasons.
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { <http://localhost:3030/id/silence/aaaaaaaaaa> rdfs:comment "Why not."@en . }
