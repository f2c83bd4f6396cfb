# An author who is an entity, not a name.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/article/gazette-4> schema:author e:tomas-arneby .
}
