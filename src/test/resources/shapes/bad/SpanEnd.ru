# No end.
BASE <http://localhost:3030/>
PREFIX oa:     <http://www.w3.org/ns/oa#>

DELETE DATA {
  <id/article/gazette-4#char=70,74> oa:end 74 .
}
