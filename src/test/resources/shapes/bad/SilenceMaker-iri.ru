# A person without a name.
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX e:      <http://localhost:3030/id/entity/>

DELETE { <http://localhost:3030/id/silence/aaaaaaaaaa> dct:creator ?value } INSERT { <http://localhost:3030/id/silence/aaaaaaaaaa> dct:creator e:reviewer-1 } WHERE { <http://localhost:3030/id/silence/aaaaaaaaaa> dct:creator ?value }
