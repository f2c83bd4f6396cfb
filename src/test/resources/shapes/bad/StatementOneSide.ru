# On both sides of one claim.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>
PREFIX cl:     <http://localhost:3030/id/claim/>

INSERT DATA {
  st:courier-17.aaaaaaaa say:affirms cl:toll .
}
