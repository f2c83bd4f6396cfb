# Two wordings in one.
PREFIX say:    <https://w3id.org/hearsay#>

INSERT DATA { <http://localhost:3030/id/claim/toll#rendering-1> say:quote "No toll"@en . }
