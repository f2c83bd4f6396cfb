# A claim for evidence.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX cl:     <http://localhost:3030/id/claim/>
PREFIX f:      <http://localhost:3030/id/finding/>

INSERT DATA { f:toll say:evidence cl:toll . }
