# Narrative by somebody other than the outlet.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:gazette-4.dddddddd say:directness c:indirect .
} ;
INSERT DATA {
  st:gazette-4.dddddddd say:directness c:narrative .
}
