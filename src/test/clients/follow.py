"""Reads what is at some IRIs with rdflib, in whatever format the server chooses for it.

Usage: follow.py IRI…; prints for each the number of triples that have it as their subject.
"""

import sys

import rdflib

for iri in sys.argv[1:]:
    graph = rdflib.Graph().parse(iri)
    print(iri, sum(1 for _ in graph.triples((rdflib.URIRef(iri), None, None))))
