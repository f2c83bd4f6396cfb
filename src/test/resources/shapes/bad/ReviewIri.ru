# A review under the IRI of an entity.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX f:      <http://localhost:3030/id/finding/>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA { e:fence a say:Review ; say:finding f:toll ; say:verdict c:confirmed ; dct:creator "Reviewer 1" ; dct:created "2025-03-09T10:00:00Z"^^xsd:dateTime . }
