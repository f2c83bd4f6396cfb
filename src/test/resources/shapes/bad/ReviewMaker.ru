# A review by nobody.
PREFIX dct:    <http://purl.org/dc/terms/>

DELETE WHERE { <http://localhost:3030/id/review/aaaaaaaaaa> dct:creator ?value }
