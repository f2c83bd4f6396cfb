# Two earlier reports, one of them not described.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>

INSERT DATA {
  <id/article/courier-17#report-1> say:basedOn <id/article/courier-17#report-3> .
}
