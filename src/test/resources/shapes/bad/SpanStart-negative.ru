# A start before the text.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>
PREFIX oa:     <http://www.w3.org/ns/oa#>

INSERT DATA {
  <id/article/gazette-4#char=-1,3> a say:Span ; dct:type c:cue ; schema:isPartOf <id/article/gazette-4> ; oa:start -1 ; oa:end 3 .
}
