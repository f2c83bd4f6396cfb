# Two kinds.
BASE <http://localhost:3030/>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>

INSERT DATA {
  <id/article/courier-17#party-dock-workers> dct:type c:anonymous .
}
