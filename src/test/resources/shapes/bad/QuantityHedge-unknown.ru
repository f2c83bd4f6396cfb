# A hedge that is none.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>

DELETE { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:hedge ?value } INSERT { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:hedge c:open } WHERE { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:hedge ?value }
