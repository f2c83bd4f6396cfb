# Two propositions in one language.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX cl:     <http://localhost:3030/id/claim/>

INSERT DATA {
  cl:sound say:proposition "The bridge at Osterby is sound."@en .
}
