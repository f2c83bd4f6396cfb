# A role that is a place.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.bbbbbbbb say:speakerRole e:osterby .
}
