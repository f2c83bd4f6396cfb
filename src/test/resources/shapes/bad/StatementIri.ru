# A key with upper-case letters.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/statement/gazette-4.EEEEEEEE> a say:Statement ; say:reportedIn <id/article/gazette-4> ;
    say:speaker e:tomas-arneby ; say:directness c:indirect ; say:confidence 0.9 ; say:rule "test" ;
    say:span <id/article/gazette-4#char=0,31> .
}
