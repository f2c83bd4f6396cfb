# Two headlines.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

INSERT DATA {
  <id/article/courier-17> schema:headline "No toll, says minister"@en .
}
