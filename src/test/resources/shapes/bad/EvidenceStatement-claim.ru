# Words of a claim.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX cl:     <http://localhost:3030/id/claim/>

DELETE { <http://localhost:3030/id/finding/toll#evidence-1> say:inStatement ?value } INSERT { <http://localhost:3030/id/finding/toll#evidence-1> say:inStatement cl:toll } WHERE { <http://localhost:3030/id/finding/toll#evidence-1> say:inStatement ?value }
