# A paraphrase.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:gazette-4.dddddddd say:proposition "There will be a toll."@en .
}
