# Two roles.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX org:    <http://www.w3.org/ns/org#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.aaaaaaaa say:speakerRole e:treasurer-of-brevany .
  e:treasurer-of-brevany a org:Post ; rdfs:label "Treasurer of Brevany"@en .
}
