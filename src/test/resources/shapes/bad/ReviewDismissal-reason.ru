# A deferral with a reason.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>

INSERT DATA { <http://localhost:3030/id/review/bbbbbbbbbb> say:reason c:trivial . }
