# No hash.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

DELETE DATA {
  <id/article/courier-17> schema:sha256 "3b7c5a0f9d2e4816a7b8c9d0e1f2031425364758697a8b9cadbecfd0e1f20314" .
}
