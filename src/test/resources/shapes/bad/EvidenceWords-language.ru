# Words with a language.
PREFIX oa:     <http://www.w3.org/ns/oa#>

DELETE { <http://localhost:3030/id/finding/toll#evidence-1> oa:exact ?value } INSERT { <http://localhost:3030/id/finding/toll#evidence-1> oa:exact "no toll"@en } WHERE { <http://localhost:3030/id/finding/toll#evidence-1> oa:exact ?value }
