# Two kinds of directness.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.bbbbbbbb say:directness c:direct .
}
