# A start of another datatype.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>
PREFIX oa:     <http://www.w3.org/ns/oa#>

INSERT DATA {
  <id/article/gazette-4#char=9,12> a say:Span ; dct:type c:cue ; schema:isPartOf <id/article/gazette-4> ; oa:start "9"^^xsd:int ; oa:end 12 .
}
