# The run is not described.
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX f:      <http://localhost:3030/id/finding/>
PREFIX run:    <http://localhost:3030/id/run/>

DELETE DATA {
  f:toll prov:wasGeneratedBy run:check-0.1.0 .
} ;
INSERT DATA {
  f:toll prov:wasGeneratedBy run:check-0.2.0 .
}
