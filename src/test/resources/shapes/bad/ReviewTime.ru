# A review at no time.
PREFIX dct:    <http://purl.org/dc/terms/>

DELETE WHERE { <http://localhost:3030/id/review/aaaaaaaaaa> dct:created ?value }
