# A finding among the entities.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX st:     <http://localhost:3030/id/statement/>
PREFIX run:    <http://localhost:3030/id/run/>

INSERT DATA {
  e:fence a say:Finding ; say:between st:courier-17.aaaaaaaa , st:gazette-4.dddddddd ; dct:type c:denial ; say:confidence 0.7 ;
    say:severity c:verbal ; say:firstSeen "2025-03-08T04:00:00Z"^^xsd:dateTime ; say:status c:open ; prov:wasGeneratedBy run:check-0.1.0 .
}
