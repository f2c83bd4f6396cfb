# A silence of everything.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>

DELETE { <http://localhost:3030/id/silence/aaaaaaaaaa> ?p ?value } WHERE { <http://localhost:3030/id/silence/aaaaaaaaaa> ?p ?value FILTER(?p IN (dct:type, say:speaker, schema:publisher, say:inArticle)) }
