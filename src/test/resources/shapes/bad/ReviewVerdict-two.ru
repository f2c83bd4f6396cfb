# Two verdicts.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>

INSERT DATA { <http://localhost:3030/id/review/cccccccccc> say:verdict c:confirmed . }
