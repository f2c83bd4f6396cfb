# A review of two findings.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX f:      <http://localhost:3030/id/finding/>

INSERT DATA { <http://localhost:3030/id/review/aaaaaaaaaa> say:finding f:toll . }
