# A side on two matters.
PREFIX say:    <https://w3id.org/hearsay#>

INSERT DATA { <http://localhost:3030/id/statement/gazette-4.dddddddd#stance-1> say:matter "bridge" . }
