# A time of publication instead of a day.
BASE <http://localhost:3030/>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX schema: <http://schema.org/>

DELETE DATA {
  <id/article/gazette-4> schema:datePublished "2025-03-04"^^xsd:date .
} ;
INSERT DATA {
  <id/article/gazette-4> schema:datePublished "2025-03-04T06:00:00Z"^^xsd:dateTime .
}
