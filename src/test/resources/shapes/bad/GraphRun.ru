# A graph without the run that wrote it.
BASE <http://localhost:3030/>
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX run:    <http://localhost:3030/id/run/>

DELETE DATA {
  <graph/article/gazette-4> prov:wasGeneratedBy run:convert-0.1.0 .
}
