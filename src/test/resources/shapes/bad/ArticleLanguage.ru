# No language.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

DELETE DATA {
  <id/article/courier-17> schema:inLanguage "en" .
}
