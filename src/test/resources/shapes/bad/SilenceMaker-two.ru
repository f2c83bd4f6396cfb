# A silence by two.
PREFIX dct:    <http://purl.org/dc/terms/>

INSERT DATA { <http://localhost:3030/id/silence/aaaaaaaaaa> dct:creator "Reviewer 2" . }
