# Two severities.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX f:      <http://localhost:3030/id/finding/>

INSERT DATA { f:toll say:severity c:info . }
