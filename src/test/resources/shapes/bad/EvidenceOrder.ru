# Evidence that ends before it starts.
PREFIX oa:     <http://www.w3.org/ns/oa#>

DELETE { <http://localhost:3030/id/finding/toll#evidence-1> oa:start ?value } INSERT { <http://localhost:3030/id/finding/toll#evidence-1> oa:start 30 } WHERE { <http://localhost:3030/id/finding/toll#evidence-1> oa:start ?value }
