# A URL as a string.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

INSERT DATA {
  <id/article/gazette-4> schema:url "https://gazette.example/4" .
}
