# A proposition without a language.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX cl:     <http://localhost:3030/id/claim/>

DELETE DATA {
  cl:sound say:proposition "The Osterby bridge is sound."@en .
} ;
INSERT DATA {
  cl:sound say:proposition "The Osterby bridge is sound." .
}
