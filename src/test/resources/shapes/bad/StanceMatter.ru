# A side on nothing.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE WHERE { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> say:matter ?value }
