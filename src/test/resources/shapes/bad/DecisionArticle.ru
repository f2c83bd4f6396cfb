# An article by its name.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX owl:    <http://www.w3.org/2002/07/owl#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX d:      <http://localhost:3030/id/decision/>
PREFIX art:    <http://localhost:3030/id/article/>

INSERT DATA { d:dddddddddd say:inArticle "courier-17" }
