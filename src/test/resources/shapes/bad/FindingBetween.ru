# A finding about nothing.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE DATA {
  f:warning say:between st:courier-17.cccccccc .
}
