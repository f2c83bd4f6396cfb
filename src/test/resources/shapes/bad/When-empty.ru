# An empty date.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX edtf:   <http://id.loc.gov/datatypes/edtf/>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:gazette-4.dddddddd say:when ""^^edtf:EDTF ; say:earliest "2025-03-01"^^xsd:date .
}
