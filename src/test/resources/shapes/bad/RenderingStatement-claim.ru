# A rendering printed by a claim.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX cl:     <http://localhost:3030/id/claim/>

DELETE { <http://localhost:3030/id/claim/toll#rendering-1> say:renders ?value } INSERT { <http://localhost:3030/id/claim/toll#rendering-1> say:renders cl:toll } WHERE { <http://localhost:3030/id/claim/toll#rendering-1> say:renders ?value }
