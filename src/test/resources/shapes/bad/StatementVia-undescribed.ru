# A report that is not described.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:gazette-4.dddddddd say:via <id/article/gazette-4#report-1> .
}
