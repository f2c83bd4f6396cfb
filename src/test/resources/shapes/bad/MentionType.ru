# A mention that is not a span.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/article/gazette-4#char=50,69> a say:Mention ; say:refersTo e:port-of-osterby ;
    say:confidence 0.9 ; say:rule "full-name" .
}
