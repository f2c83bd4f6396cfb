# A silence for ever.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE WHERE { <http://localhost:3030/id/silence/aaaaaaaaaa> say:until ?value }
