# A verdict that is none.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>

DELETE { <http://localhost:3030/id/review/cccccccccc> say:verdict ?value } INSERT { <http://localhost:3030/id/review/cccccccccc> say:verdict c:open } WHERE { <http://localhost:3030/id/review/cccccccccc> say:verdict ?value }
