# A channel without an IRI.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX e:      <http://localhost:3030/id/entity/>

DELETE DATA {
  <id/article/courier-17#occasion-1> say:channel e:radio-osterby .
} ;
INSERT DATA {
  <id/article/courier-17#occasion-1> say:channel [ rdfs:label "Radio Osterby"@en ] .
}
