# A dismissal without a reason.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE WHERE { <http://localhost:3030/id/review/aaaaaaaaaa> say:reason ?value }
