# A report of another article.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:gazette-4.dddddddd say:via <id/article/courier-17#report-1> .
}
