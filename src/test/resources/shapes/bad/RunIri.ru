# A run among the entities.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  e:run-7 a say:Run ; dct:type c:clustering ; rdfs:label "Run 7"@en ;
    prov:wasAssociatedWith e:hearsay-0.1.0 .
}
