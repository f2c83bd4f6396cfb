# Evidence without words.
PREFIX oa:     <http://www.w3.org/ns/oa#>

DELETE WHERE { <http://localhost:3030/id/finding/toll#evidence-1> oa:exact ?value }
