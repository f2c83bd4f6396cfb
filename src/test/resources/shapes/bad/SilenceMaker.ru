# A silence by nobody.
PREFIX dct:    <http://purl.org/dc/terms/>

DELETE WHERE { <http://localhost:3030/id/silence/aaaaaaaaaa> dct:creator ?value }
