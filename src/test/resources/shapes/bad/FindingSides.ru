# A finding with one side.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE DATA {
  f:toll say:between st:gazette-4.dddddddd .
}
