# An id with upper-case letters.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX schema: <http://schema.org/>
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX foaf:   <http://xmlns.com/foaf/0.1/>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX run:    <http://localhost:3030/id/run/>

INSERT DATA {
  <id/article/GAZETTE-5> a say:Article , schema:NewsArticle ; dct:identifier "GAZETTE-5" ;
    schema:sha256 "00e1d2c3b4a5968778695a4b3c2d1e0f00112233445566778899aabbccddeeff" ;
    schema:inLanguage "en" ; schema:publisher e:harbour-gazette ;
    schema:datePublished "2025-03-05"^^xsd:date .
  <graph/article/GAZETTE-5> foaf:primaryTopic <id/article/GAZETTE-5> ;
    prov:wasGeneratedBy run:convert-0.1.0 .
}
