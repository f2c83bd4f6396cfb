# A rule with a language.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:gazette-4.dddddddd say:rule "reported-speech" .
} ;
INSERT DATA {
  st:gazette-4.dddddddd say:rule "reported-speech"@en .
}
