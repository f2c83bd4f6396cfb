# A person as the news agency.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/article/gazette-4> schema:sourceOrganization e:tomas-arneby .
}
