# A matter with a language.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> say:matter ?value } INSERT { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> say:matter "toll"@en } WHERE { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> say:matter ?value }
