# An occasion without a number.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dct:    <http://purl.org/dc/terms/>

INSERT DATA {
  <id/article/gazette-4#talks> a say:Occasion ; rdfs:label "talks"@en ; dct:type c:meeting .
}
