# Evidence from a claim.
PREFIX schema: <http://schema.org/>
PREFIX cl:     <http://localhost:3030/id/claim/>

DELETE { <http://localhost:3030/id/finding/toll#evidence-1> schema:isPartOf ?value } INSERT { <http://localhost:3030/id/finding/toll#evidence-1> schema:isPartOf cl:toll } WHERE { <http://localhost:3030/id/finding/toll#evidence-1> schema:isPartOf ?value }
