# No span for the content.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

DELETE DATA {
  st:gazette-4.dddddddd say:span <id/article/gazette-4#char=0,31> .
}
