"""Asks an endpoint with SPARQLWrapper and with rdflib; prints what they make of the answers.

Usage: ask.py ENDPOINT
"""

import sys

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, POST, RDFXML, TURTLE, XML, SPARQLWrapper

SAY = "https://w3id.org/hearsay#"
SELECT = f"SELECT (COUNT(*) AS ?n) {{ ?s a <{SAY}Statement> }}"
ASK = f"ASK {{ ?s a <{SAY}Statement> }}"
CONSTRUCT = f"CONSTRUCT {{ ?s a <{SAY}Statement> }} WHERE {{ ?s a <{SAY}Statement> }}"


def ask(endpoint, query, answer_format, method=None):
    client = SPARQLWrapper(endpoint)
    client.setQuery(query)
    client.setReturnFormat(answer_format)
    if method:
        client.setMethod(method)
    return client.query().convert()


def main(endpoint):
    rows = ask(endpoint, SELECT, JSON)
    print("wrapper json", rows["results"]["bindings"][0]["n"]["value"])
    rows = ask(endpoint, SELECT, JSON, POST)
    print("wrapper post", rows["results"]["bindings"][0]["n"]["value"])
    document = ask(endpoint, SELECT, XML)
    print("wrapper xml", document.getElementsByTagName("literal")[0].firstChild.data)
    print("wrapper csv", ask(endpoint, SELECT, CSV).decode().split()[1])
    print("wrapper ask", ask(endpoint, ASK, JSON)["boolean"])
    print("wrapper rdf", len(ask(endpoint, CONSTRUCT, RDFXML)))
    turtle = rdflib.Graph().parse(data=ask(endpoint, CONSTRUCT, TURTLE), format="turtle")
    print("wrapper turtle", len(turtle))

    store = rdflib.Graph(store=SPARQLStore(endpoint))
    print("rdflib select", next(iter(store.query(SELECT)))[0])
    print("rdflib ask", bool(store.query(ASK)))
    print("rdflib construct", len(store.query(CONSTRUCT).graph))


main(sys.argv[1])
