# The hash has upper-case digits.
BASE <http://localhost:3030/>
PREFIX schema: <http://schema.org/>

DELETE DATA {
  <id/article/courier-17> schema:sha256 "3b7c5a0f9d2e4816a7b8c9d0e1f2031425364758697a8b9cadbecfd0e1f20314" .
} ;
INSERT DATA {
  <id/article/courier-17> schema:sha256 "3B7C5A0F9D2E4816A7B8C9D0E1F2031425364758697A8B9CADBECFD0E1F20314" .
}
