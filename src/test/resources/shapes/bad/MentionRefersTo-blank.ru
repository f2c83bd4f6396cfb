# A mention of something without an IRI.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX e:      <http://localhost:3030/id/entity/>

DELETE DATA {
  <id/article/gazette-4#char=33,45> say:refersTo e:tomas-arneby .
} ;
INSERT DATA {
  <id/article/gazette-4#char=33,45> say:refersTo [ rdfs:label "Tomas Arneby"@en ] .
}
