# Two reports that rely on each other.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>

INSERT DATA {
  <id/article/courier-17#report-2> say:basedOn <id/article/courier-17#report-1> .
}
