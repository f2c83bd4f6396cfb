# Two URLs.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

INSERT DATA {
  <id/article/courier-17> schema:url <https://courier.example/2025/03/03/toll> .
}
