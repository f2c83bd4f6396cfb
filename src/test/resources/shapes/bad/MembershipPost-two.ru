# Two posts.
BASE <http://localhost:3030/>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX org:    <http://www.w3.org/ns/org#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/entity/mara-velden#post-harbour-minister-of-brevany-2023-06-01> org:role e:treasurer-of-brevany .
  e:treasurer-of-brevany a org:Post ; rdfs:label "Treasurer of Brevany"@en .
}
