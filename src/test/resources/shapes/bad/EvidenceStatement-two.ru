# Words of two statements.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA { <http://localhost:3030/id/finding/toll#evidence-1> say:inStatement st:gazette-4.dddddddd . }
