# A claim that is not described.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>
PREFIX cl:     <http://localhost:3030/id/claim/>

INSERT DATA {
  st:gazette-4.dddddddd say:claim cl:fence .
}
