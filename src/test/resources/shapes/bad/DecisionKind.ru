# A kind that no list has.
PREFIX say:    <https://w3id.org/hearsay#>
PREFIX c:      <https://w3id.org/hearsay/code#>
PREFIX dct:    <http://purl.org/dc/terms/>
PREFIX owl:    <http://www.w3.org/2002/07/owl#>
PREFIX e:      <http://localhost:3030/id/entity/>
PREFIX d:      <http://localhost:3030/id/decision/>
PREFIX art:    <http://localhost:3030/id/article/>

DELETE { d:cccccccccc dct:type c:apart } INSERT { d:cccccccccc dct:type c:wish } WHERE {} ;
DELETE DATA { d:cccccccccc say:entity e:reviewer-1 } ;
INSERT DATA { d:cccccccccc say:entity e:reviewer-1 ; say:result e:mara-velden }
