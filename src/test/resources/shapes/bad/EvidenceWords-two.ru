# Two wordings.
PREFIX oa:     <http://www.w3.org/ns/oa#>

INSERT DATA { <http://localhost:3030/id/finding/toll#evidence-1> oa:exact "a toll" . }
