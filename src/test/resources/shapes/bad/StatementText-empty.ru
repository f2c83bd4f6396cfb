# An empty text.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:gazette-4.dddddddd say:text "A toll of four crowns will come"@en .
} ;
INSERT DATA {
  st:gazette-4.dddddddd say:text ""@en .
}
