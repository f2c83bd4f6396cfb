# An empty quote.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:courier-17.bbbbbbbb say:quote "sound"@en .
} ;
INSERT DATA {
  st:courier-17.bbbbbbbb say:quote ""@en .
}
