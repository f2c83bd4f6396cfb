# An unnamed party that is identified.
BASE <http://localhost:3030/>
PREFIX owl:    <http://www.w3.org/2002/07/owl#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/article/courier-17#party-dock-workers> owl:sameAs e:port-of-osterby .
}
