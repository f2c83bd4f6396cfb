# Not typed for consumers that know schema.org only.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

DELETE DATA {
  <id/article/gazette-4> a schema:NewsArticle .
}
