# Two texts: fragments that were not joined.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:gazette-4.dddddddd say:text "as of May"@en .
}
