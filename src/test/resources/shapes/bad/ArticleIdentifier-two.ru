# Two identifiers.
BASE <http://localhost:3030/>
PREFIX dct:    <http://purl.org/dc/terms/>

INSERT DATA {
  <id/article/courier-17> dct:identifier "000_17" .
}
