# The text in the graph.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

INSERT DATA {
  <id/article/gazette-4> schema:articleBody "A toll of four crowns will come." .
}
