# A side that is none.
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>

DELETE { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> dct:type ?value } INSERT { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> dct:type c:open } WHERE { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> dct:type ?value }
