# An expression with a language.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:courier-17.aaaaaaaa say:whenText "on Monday" .
} ;
INSERT DATA {
  st:courier-17.aaaaaaaa say:whenText "on Monday"@en .
}
