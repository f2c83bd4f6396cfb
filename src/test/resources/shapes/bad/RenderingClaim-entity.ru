# A rendering of a person.
PREFIX schema: <http://schema.org/>
PREFIX e:      <http://localhost:3030/id/entity/>

DELETE { <http://localhost:3030/id/claim/toll#rendering-1> schema:isPartOf ?value } INSERT { <http://localhost:3030/id/claim/toll#rendering-1> schema:isPartOf e:mara-velden } WHERE { <http://localhost:3030/id/claim/toll#rendering-1> schema:isPartOf ?value }
