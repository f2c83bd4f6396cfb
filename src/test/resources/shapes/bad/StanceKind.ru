# No side.
PREFIX dct:    <http://purl.org/dc/terms/>

DELETE WHERE { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> dct:type ?value }
