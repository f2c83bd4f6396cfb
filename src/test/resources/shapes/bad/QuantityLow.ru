# Two least numbers.
PREFIX say:    <https://w3id.org/hearsay#>

INSERT DATA { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:low 5.0 . }
