# The article is not described.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>

DELETE DATA {
  <id/article/courier-17#report-2> say:reportedIn <id/article/courier-17> .
} ;
INSERT DATA {
  <id/article/courier-17#report-2> say:reportedIn <id/article/courier-18> .
}
