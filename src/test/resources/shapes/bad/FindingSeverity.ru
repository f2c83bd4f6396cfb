# A finding of no severity.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE WHERE { f:toll say:severity ?value }
