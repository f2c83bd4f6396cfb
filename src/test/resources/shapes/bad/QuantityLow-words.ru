# A number in words.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:low ?value } INSERT { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:low "four" } WHERE { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:low ?value }
