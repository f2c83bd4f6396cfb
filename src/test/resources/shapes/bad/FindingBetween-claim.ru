# A finding between a statement and a claim.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>
PREFIX cl:     <http://localhost:3030/id/claim/>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE DATA {
  f:toll say:between st:gazette-4.dddddddd .
} ;
INSERT DATA {
  f:toll say:between cl:toll .
}
