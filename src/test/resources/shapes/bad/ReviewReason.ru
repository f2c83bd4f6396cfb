# A reason that is none.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>

DELETE { <http://localhost:3030/id/review/aaaaaaaaaa> say:reason ?value } INSERT { <http://localhost:3030/id/review/aaaaaaaaaa> say:reason c:open } WHERE { <http://localhost:3030/id/review/aaaaaaaaaa> say:reason ?value }
