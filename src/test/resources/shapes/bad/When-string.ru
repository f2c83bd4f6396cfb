# A date of the wrong datatype.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX xsd:    <http://www.w3.org/2001/XMLSchema#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:gazette-4.dddddddd say:when "2025-03" ; say:earliest "2025-03-01"^^xsd:date .
}
