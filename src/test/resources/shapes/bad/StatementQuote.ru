# Two quotes: fragments that were not joined.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.bbbbbbbb say:quote "and safe"@en .
}
