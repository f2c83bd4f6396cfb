# A report without a number.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/article/gazette-4#relay> a say:Report ; say:reportedIn <id/article/gazette-4> ; say:reporter e:fennick-wire .
}
