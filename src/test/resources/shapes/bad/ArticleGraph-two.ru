# Two graphs are about the article.
BASE <http://localhost:3030/>
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX foaf:   <http://xmlns.com/foaf/0.1/>
PREFIX run:    <http://localhost:3030/id/run/>

INSERT DATA {
  <graph/article/gazette-5> foaf:primaryTopic <id/article/gazette-4> ; prov:wasGeneratedBy run:convert-0.1.0 .
}
