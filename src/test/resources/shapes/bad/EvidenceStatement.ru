# Words of no statement.
PREFIX say:    <https://w3id.org/hearsay#>

DELETE WHERE { <http://localhost:3030/id/finding/toll#evidence-1> say:inStatement ?value }
