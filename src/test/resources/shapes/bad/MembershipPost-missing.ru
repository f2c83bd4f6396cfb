# No post.
BASE <http://localhost:3030/>
PREFIX org:    <http://www.w3.org/ns/org#>
PREFIX e:      <http://localhost:3030/id/entity/>

DELETE DATA {
  <id/entity/mara-velden#post-harbour-minister-of-brevany-2023-06-01> org:role e:harbour-minister-of-brevany .
}
