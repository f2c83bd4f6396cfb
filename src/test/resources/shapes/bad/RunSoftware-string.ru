# The software as a string.
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX run:    <http://localhost:3030/id/run/>

INSERT DATA {
  run:cluster-0.1.0 prov:wasAssociatedWith "hearsay 0.1.0" .
}
