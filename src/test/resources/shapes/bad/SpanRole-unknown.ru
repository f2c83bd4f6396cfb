# A role that is not on the list.
BASE <http://localhost:3030/>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>

INSERT DATA {
  <id/article/gazette-4#char=70,74> dct:type c:verb .
}
