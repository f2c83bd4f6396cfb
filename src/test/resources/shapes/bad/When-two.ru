# Two dates.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX edtf:   <http://id.loc.gov/datatypes/edtf/>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.aaaaaaaa say:when "2025-03"^^edtf:EDTF .
}
