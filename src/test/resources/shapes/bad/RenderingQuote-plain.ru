# Words without a language.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE { <http://localhost:3030/id/claim/toll#rendering-1> say:quote ?value } INSERT { <http://localhost:3030/id/claim/toll#rendering-1> say:quote "No toll" } WHERE { <http://localhost:3030/id/claim/toll#rendering-1> say:quote ?value }
