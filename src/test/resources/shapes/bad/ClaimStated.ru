# A claim nobody makes: a warning.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX cl:     <http://localhost:3030/id/claim/>

INSERT DATA {
  cl:fence a say:Claim ; say:proposition "The bridge has a fence."@en .
}
