# A report of no article.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>

DELETE DATA {
  <id/article/courier-17#report-2> say:reportedIn <id/article/courier-17> .
}
