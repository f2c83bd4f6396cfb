# A span of no article.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

DELETE DATA {
  <id/article/gazette-4#char=70,74> schema:isPartOf <id/article/gazette-4> .
}
