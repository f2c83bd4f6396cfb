# A review of words.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE { <http://localhost:3030/id/review/aaaaaaaaaa> say:finding ?value } INSERT { <http://localhost:3030/id/review/aaaaaaaaaa> say:finding "toll" } WHERE { <http://localhost:3030/id/review/aaaaaaaaaa> say:finding ?value }
