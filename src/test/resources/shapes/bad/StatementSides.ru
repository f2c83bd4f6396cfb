# A claim is affirmed that the statement is not linked to.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>
PREFIX cl:     <http://localhost:3030/id/claim/>

INSERT DATA {
  st:gazette-4.dddddddd say:affirms cl:sound .
}
