"""Parses files with rdflib and writes each as N-Triples to FILE.rdflib.

Usage: parse.py FOLDER; what a file holds is told by its ending.
"""

import pathlib
import sys

import rdflib

# The words of literals are to stay as they were written.
rdflib.NORMALIZE_LITERALS = False

FORMATS = {
    ".ttl": "turtle",
    ".jsonld": "json-ld",
    ".nt": "nt",
    ".rdf": "xml",
    ".trig": "trig",
}

for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    if file.suffix not in FORMATS:
        continue
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(file, format=FORMATS[file.suffix], publicID="http://not.used.example/")
    triples = rdflib.Graph()
    for triple in dataset.triples((None, None, None)):
        triples.add(triple)
    triples.serialize(file.with_name(file.name + ".rdflib"), format="nt", encoding="utf-8")
