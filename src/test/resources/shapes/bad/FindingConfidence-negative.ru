# A confidence below 0.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE DATA {
  f:toll say:confidence 0.81 .
} ;
INSERT DATA {
  f:toll say:confidence -0.81 .
}
