# A report of two articles.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>

INSERT DATA {
  <id/article/courier-17#report-2> say:reportedIn <id/article/gazette-4> .
}
