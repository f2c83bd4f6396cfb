# A day for a time.
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX dct:    <http://purl.org/dc/terms/>

DELETE { <http://localhost:3030/id/review/aaaaaaaaaa> dct:created ?value } INSERT { <http://localhost:3030/id/review/aaaaaaaaaa> dct:created "2025-03-09"^^xsd:date } WHERE { <http://localhost:3030/id/review/aaaaaaaaaa> dct:created ?value }
