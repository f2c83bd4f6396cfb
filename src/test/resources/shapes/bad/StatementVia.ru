# Two reports beside each other instead of a chain.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX st:     <http://localhost:3030/id/statement/>

INSERT DATA {
  st:courier-17.cccccccc say:via <id/article/courier-17#report-2> .
}
