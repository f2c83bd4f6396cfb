# A decision under a name of its own choice.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX owl:    <http://www.w3.org/2002/07/owl#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX d:      <http://localhost:3030/id/decision/>
PREFIX art:    <http://localhost:3030/id/article/>

INSERT DATA { d:first a say:Decision ; dct:type c:suggestion ; say:entity e:mara-velden , e:osterby ; say:result e:osterby ; say:rule "same-name" ; say:confidence 0.5 }
