# No hedge.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE WHERE { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:hedge ?value }
