# No rule.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>

DELETE DATA {
  <id/article/gazette-4#char=33,45> say:rule "full-name" .
}
