# No kind.
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX run:    <http://localhost:3030/id/run/>

DELETE DATA {
  run:cluster-0.1.0 dct:type c:clustering .
}
