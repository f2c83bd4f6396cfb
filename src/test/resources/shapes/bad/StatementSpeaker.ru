# No speaker.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:courier-17.bbbbbbbb say:speaker e:mara-velden .
}
