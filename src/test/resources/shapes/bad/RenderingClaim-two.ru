# A rendering of two claims.
PREFIX schema: <http://schema.org/>
PREFIX cl:     <http://localhost:3030/id/claim/>

INSERT DATA { <http://localhost:3030/id/claim/toll#rendering-1> schema:isPartOf cl:sound . }
