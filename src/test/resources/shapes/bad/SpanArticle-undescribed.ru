# The article is not described.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>
PREFIX oa:     <http://www.w3.org/ns/oa#>

INSERT DATA {
  <id/article/gazette-5#char=9,12> a say:Span ; dct:type c:cue ; schema:isPartOf <id/article/gazette-5> ; oa:start 9 ; oa:end 12 .
}
