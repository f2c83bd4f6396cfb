# A rendering that nobody prints.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE WHERE { <http://localhost:3030/id/claim/toll#rendering-1> say:renders ?value }
