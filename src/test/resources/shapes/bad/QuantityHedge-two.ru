# Two hedges.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>

INSERT DATA { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:hedge c:about . }
