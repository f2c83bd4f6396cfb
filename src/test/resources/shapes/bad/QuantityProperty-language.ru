# What is measured, with a language.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:property ?value } INSERT { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:property "toll"@en } WHERE { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> say:property ?value }
