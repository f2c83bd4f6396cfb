# A confidence that is not a decimal.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:gazette-4.dddddddd say:confidence 0.9 .
} ;
INSERT DATA {
  st:gazette-4.dddddddd say:confidence 9.0e-1 .
}
