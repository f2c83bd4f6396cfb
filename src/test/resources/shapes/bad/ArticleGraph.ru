# No graph is about the article.
BASE <http://localhost:3030/>
PREFIX foaf:   <http://xmlns.com/foaf/0.1/>

DELETE DATA {
  <graph/article/gazette-4> foaf:primaryTopic <id/article/gazette-4> .
}
