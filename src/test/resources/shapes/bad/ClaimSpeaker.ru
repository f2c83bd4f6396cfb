# A claim with a speaker.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX cl:     <http://localhost:3030/id/claim/>

INSERT DATA {
  cl:sound say:speaker e:mara-velden .
}
