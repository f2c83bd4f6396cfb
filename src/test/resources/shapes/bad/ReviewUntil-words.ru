# An end that is no day.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE { <http://localhost:3030/id/review/bbbbbbbbbb> say:until ?value } INSERT { <http://localhost:3030/id/review/bbbbbbbbbb> say:until "spring" } WHERE { <http://localhost:3030/id/review/bbbbbbbbbb> say:until ?value }
