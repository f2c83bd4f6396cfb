# A language with a language.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

DELETE DATA {
  <id/article/gazette-4> schema:inLanguage "en" .
} ;
INSERT DATA {
  <id/article/gazette-4> schema:inLanguage "en"@en .
}
