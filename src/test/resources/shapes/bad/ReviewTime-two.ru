# A review at two times.
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX dct:    <http://purl.org/dc/terms/>

INSERT DATA { <http://localhost:3030/id/review/aaaaaaaaaa> dct:created "2025-03-10T10:00:00Z"^^xsd:dateTime . }
