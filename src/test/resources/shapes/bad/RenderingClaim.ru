# A rendering of nothing.
PREFIX schema: <http://schema.org/>

DELETE WHERE { <http://localhost:3030/id/claim/toll#rendering-1> schema:isPartOf ?value }
