# A deferral without an end.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE WHERE { <http://localhost:3030/id/review/bbbbbbbbbb> say:until ?value }
