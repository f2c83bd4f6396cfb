# Two days of publication.
BASE <http://localhost:3030/>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX schema: <http://schema.org/>

INSERT DATA {
  <id/article/gazette-4> schema:datePublished "2025-03-05"^^xsd:date .
}
