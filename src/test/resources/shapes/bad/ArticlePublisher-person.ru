# A publisher who is a person.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>
PREFIX e:      <http://localhost:3030/id/entity/>

DELETE DATA {
  <id/article/gazette-4> schema:publisher e:harbour-gazette .
} ;
INSERT DATA {
  <id/article/gazette-4> schema:publisher e:tomas-arneby .
}
