# No verdict.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE WHERE { <http://localhost:3030/id/review/bbbbbbbbbb> say:verdict ?value }
