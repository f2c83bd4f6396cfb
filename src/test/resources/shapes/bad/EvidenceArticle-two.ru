# Evidence from two articles.
PREFIX schema: <http://schema.org/>

INSERT DATA { <http://localhost:3030/id/finding/toll#evidence-1> schema:isPartOf <http://localhost:3030/id/article/gazette-4> . }
