# Two kinds.
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX f:      <http://localhost:3030/id/finding/>

INSERT DATA {
  f:toll dct:type c:denial .
}
