# An identifier with a language.
BASE <http://localhost:3030/>
PREFIX dct:    <http://purl.org/dc/terms/>

DELETE DATA {
  <id/article/gazette-4> dct:identifier "gazette-4" .
} ;
INSERT DATA {
  <id/article/gazette-4> dct:identifier "gazette-4"@en .
}
