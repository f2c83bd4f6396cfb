# No identifier.
BASE <http://localhost:3030/>
PREFIX dct:    <http://purl.org/dc/terms/>

DELETE DATA {
  <id/article/courier-17> dct:identifier "courier-17" .
}
