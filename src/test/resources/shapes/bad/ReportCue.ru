# A cue with a language.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>

INSERT DATA {
  <id/article/courier-17#report-2> say:cue "citing"@en .
}
