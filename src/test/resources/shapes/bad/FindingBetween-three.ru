# A finding between three.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>
PREFIX f:      <http://localhost:3030/id/finding/>

INSERT DATA {
  f:toll say:between st:courier-17.cccccccc .
}
