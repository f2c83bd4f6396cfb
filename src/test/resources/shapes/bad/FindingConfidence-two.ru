# Two confidences.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX f:      <http://localhost:3030/id/finding/>

INSERT DATA {
  f:toll say:confidence 0.5 .
}
