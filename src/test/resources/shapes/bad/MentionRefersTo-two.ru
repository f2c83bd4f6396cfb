# A mention of two.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/article/gazette-4#char=33,45> say:refersTo e:port-of-osterby .
}
