# No kind.
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE DATA {
  f:toll dct:type c:polarity .
}
