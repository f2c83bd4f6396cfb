# Two expressions.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.aaaaaaaa say:whenText "the other day" .
}
