# Two sides.
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>

INSERT DATA { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> dct:type c:refuses . }
