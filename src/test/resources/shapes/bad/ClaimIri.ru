# A claim among the entities.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  e:fence a say:Claim ; say:proposition "The bridge has a fence."@en .
  st:gazette-4.dddddddd say:claim e:fence .
}
