# A reporter that is a post.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/article/courier-17#report-2> say:reporter e:harbour-minister-of-brevany .
}
