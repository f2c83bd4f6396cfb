# Dismissed by nobody.
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX f:      <http://localhost:3030/id/finding/>

DELETE DATA {
  f:warning dct:contributor e:reviewer-1 .
}
