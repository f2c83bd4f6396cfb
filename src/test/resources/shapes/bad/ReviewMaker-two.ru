# A review by two.
PREFIX dct:    <http://purl.org/dc/terms/>

INSERT DATA { <http://localhost:3030/id/review/aaaaaaaaaa> dct:creator "Reviewer 2" . }
