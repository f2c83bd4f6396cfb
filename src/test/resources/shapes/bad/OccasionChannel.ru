# Two channels.
BASE <http://localhost:3030/>
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  <id/article/courier-17#occasion-1> say:channel e:osterby-courier .
}
