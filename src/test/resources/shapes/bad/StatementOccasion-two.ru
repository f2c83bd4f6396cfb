# Two occasions.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.aaaaaaaa say:occasion <id/article/courier-17#occasion-2> .
  <id/article/courier-17#occasion-2> a say:Occasion ; rdfs:label "tour of the docks"@en ; dct:type c:visit .
}
