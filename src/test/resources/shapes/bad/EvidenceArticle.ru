# Evidence from nowhere.
PREFIX schema: <http://schema.org/>

DELETE WHERE { <http://localhost:3030/id/finding/toll#evidence-1> schema:isPartOf ?value }
