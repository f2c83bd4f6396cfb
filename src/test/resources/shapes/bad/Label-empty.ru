# An empty label.
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX e:      <http://localhost:3030/id/entity/>

DELETE DATA {
  e:osterby rdfs:label "Osterby"@en .
} ;
INSERT DATA {
  e:osterby rdfs:label ""@en .
}
