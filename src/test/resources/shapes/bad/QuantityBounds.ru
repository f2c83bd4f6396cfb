# A number without a number.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> ?p ?value } WHERE { <http://localhost:3030/id/statement/gazette-4.dddddddd#quantity-1> ?p ?value FILTER(?p IN (say:low, say:high)) }
