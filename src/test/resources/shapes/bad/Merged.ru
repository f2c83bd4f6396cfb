# A target that was merged into another entity.
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX e:      <http://localhost:3030/id/entity/>

INSERT DATA {
  e:osterby dct:isReplacedBy e:osterby-bridge .
}
