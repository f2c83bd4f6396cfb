# An unnamed party outside of any article.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  e:officials a say:UnnamedParty ; rdfs:label "officials"@en ; dct:type c:group .
}
