# A kind that is not on the list.
BASE <http://localhost:3030/>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>

INSERT DATA {
  <id/article/courier-17#occasion-1> dct:type c:chat .
}
