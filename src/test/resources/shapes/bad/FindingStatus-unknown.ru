# A status that is not on the list.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE DATA {
  f:toll say:status c:open .
} ;
INSERT DATA {
  f:toll say:status c:new .
}
