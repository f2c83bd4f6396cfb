# A target that was merged into another entity.
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX owl:    <http://www.w3.org/2002/07/owl#>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  e:osterby dct:isReplacedBy e:osterby-bridge ; owl:deprecated true .
}
