# A graph of two runs.
BASE <http://localhost:3030/>
PREFIX prov:   <http://www.w3.org/ns/prov#>
PREFIX run:    <http://localhost:3030/id/run/>

INSERT DATA {
  <graph/article/gazette-4> prov:wasGeneratedBy run:check-0.1.0 .
}
