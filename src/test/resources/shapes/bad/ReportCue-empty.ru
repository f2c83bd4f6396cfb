# An empty cue.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>

DELETE DATA {
  <id/article/courier-17#report-2> say:cue "citing" .
} ;
INSERT DATA {
  <id/article/courier-17#report-2> say:cue "" .
}
