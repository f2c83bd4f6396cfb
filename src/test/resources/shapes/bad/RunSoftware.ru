# A run of no software.
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX run:    <http://localhost:3030/id/run/>

DELETE DATA {
  run:cluster-0.1.0 prov:wasAssociatedWith e:hearsay-0.1.0 .
}
