# A severity that is none.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE { f:toll say:severity ?value } INSERT { f:toll say:severity c:open } WHERE { f:toll say:severity ?value }
