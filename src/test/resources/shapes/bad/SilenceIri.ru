# A silence under the IRI of an entity.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA { e:fence a say:Silence ; say:speaker e:mara-velden ; say:until "2025-03-31"^^xsd:date ; rdfs:comment "Noise."@en ; dct:creator "Reviewer 1" . }
