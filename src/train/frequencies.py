#!/usr/bin/env python3
"""Counts in how many articles each word stands.

    src/train/frequencies.py FOLDER > src/main/resources/org/hearsay/proposition/frequencies.tsv

FOLDER holds articles as UTF-8 text files. The first line tells how many there are; then a line for
each word of at least two articles: the word in lower case, a tab, the number of articles. Words
are split as the application does: at white space and around every punctuation mark.
"""
import collections
import pathlib
import re
import sys

articles = sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))
count = collections.Counter()
for article in articles:
    text = article.read_text(encoding="utf-8").lower().replace("’", "'")
    count.update(set(re.findall(r"[^\W_]+", text)))
print(len(articles))
for word, number in sorted(count.items()):
    if number >= 2:
        print(f"{word}\t{number}")
