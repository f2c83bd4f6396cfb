# Two languages.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

INSERT DATA {
  <id/article/gazette-4> schema:inLanguage "fr" .
}
