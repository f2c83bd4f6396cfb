"""Articles of PolNeAR as the encoder sees them: words, word pieces, features and attributions.

Words, pieces, features and units are those of the application (Tokenizer, Quotations, WordPieces
and PiecedArticle): whoever changes them there changes them here and trains again.
"""
import bisect
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

LONG_UNIT, LONGEST_UNIT = 90, 170
ENDS_OF_SENTENCES = ".!?”\""


@dataclass(frozen=True)
class Attribution:
    """Indices of words. The cue is ascending and never empty; source and content may be empty."""
    cue: tuple
    source: frozenset
    content: frozenset


@dataclass(frozen=True)
class Article:
    name: str
    words: list  # (start, end) in code points
    pieces: list  # ids of each word's pieces
    features: list
    paragraphs: list
    units: list  # (first word, word after the last, pieces): what a window never splits
    attributions: list


class WordPieces:
    """Splits a word into the pieces of an uncased vocabulary, longest first."""

    def __init__(self, vocabulary):
        lines = vocabulary.read_text("utf-8").splitlines()
        self.ids = {piece: i for i, piece in enumerate(lines)}
        self.unknown, self.start, self.separator, self.masked = (
            self.ids[it] for it in ("[UNK]", "[CLS]", "[SEP]", "[MASK]"))
        self.known = {}

    def of(self, word):
        if word not in self.known:
            self.known[word] = self.split(word)
        return self.known[word]

    def split(self, word):
        plain = "".join(
            c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if not plain or len(plain) > 100:
            return [self.unknown]
        pieces, at = [], 0
        while at < len(plain):
            ends = range(len(plain), at, -1)
            joint = "##" if at else ""
            end = next((end for end in ends if joint + plain[at:end] in self.ids), None)
            if end is None:
                return [self.unknown]
            pieces.append(self.ids[joint + plain[at:end]])
            at = end
        return pieces


def is_blank(c):
    return c.isspace() or unicodedata.category(c) in ("Cc", "Cf")


def is_punctuation(c):
    return c in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~" or unicodedata.category(c)[0] == "P"


def words_of(text):
    """Words and single punctuation marks as (start, end)."""
    words, start = [], None
    for at, c in enumerate(text):
        apart = is_blank(c) or is_punctuation(c)
        if apart and start is not None:
            words.append((start, at))
            start = None
        if is_punctuation(c):
            words.append((at, at + 1))
        elif not apart and start is None:
            start = at
    if start is not None:
        words.append((start, len(text)))
    return words


def quoted(text):
    """For each code point whether it stands in quotation marks; pairing is per paragraph."""
    mask = bytearray(len(text))
    for paragraph in re.finditer(r"[^\n]+", text):
        opened = None
        for mark in re.finditer(r"``|''|[“”\"]", paragraph.group()):
            start = paragraph.start() + mark.start()
            closing = mark.group() in ("”", '"', "''")
            # A paragraph that begins with a closing mark was opened with the wrong one.
            first = not text[paragraph.start():start].strip()
            if opened is None and (mark.group() != "”" or first):
                opened = start
            elif opened is not None and closing:
                mask[opened:start + 1] = b"\1" * (start + 1 - opened)
                opened = None
        if opened is not None:
            mask[opened:paragraph.end()] = b"\1" * (paragraph.end() - opened)
    return mask


def casing(word):
    """0 no letters, 1 lower case, 2 capital, 3 all capitals."""
    if not any(c.isalpha() for c in word):
        return 0
    if not word[0].isupper():
        return 1
    return 3 if len(word) > 1 and word.isupper() else 2


def paragraphs_of(text, words):
    paragraphs = [0] * len(words)
    for i in range(1, len(words)):
        broken = "\n" in text[words[i - 1][1]:words[i][0]]
        paragraphs[i] = paragraphs[i - 1] + broken
    return paragraphs


def units_of(text, words, pieces, features, paragraphs):
    """Paragraphs; long ones are cut at a sentence's end, very long ones anywhere."""
    units, start, count = [], 0, 0
    for i in range(len(words)):
        ended = i > start and text[words[i - 1][0]] in ENDS_OF_SENTENCES and features[i] % 4 != 1
        long = count > LONGEST_UNIT or (count > LONG_UNIT and ended)
        if i > start and (paragraphs[i] != paragraphs[i - 1] or long):
            units.append((start, i, count))
            start, count = i, 0
        count += len(pieces[i])
    return units + [(start, len(words), count)] if start < len(words) else units


def marks_of(path):
    """The attributions of a standoff file, each a dictionary of spans by role. The annotators left
    some that name a span which is not there; what else such an attribution has counts."""
    text = path.read_text("utf-8")
    spans = {name: [tuple(map(int, it.split())) for it in places.split(";")]
             for name, places in re.findall(r"^(T\d+)\t\S+ ([\d ;]+)\t", text, re.MULTILINE)}
    marks = []
    for line in re.findall(r"^E\d+\t(.*)$", text, re.MULTILINE):
        mark = {"source": [], "cue": [], "content": []}
        for part in line.split()[1:]:
            role, name = part.split(":")
            role = role.rstrip("0123456789").lower()
            if role in mark:
                mark[role] += spans.get(name, [])
        marks.append(mark)
    return [mark for mark in marks if mark["content"]]


def covered(spans, words):
    """Indices of the words that share a code point with a span."""
    starts = [start for start, _ in words]
    found = set()
    for start, end in spans:
        i = max(0, bisect.bisect_right(starts, start) - 1)
        while i < len(words) and words[i][0] < end:
            if words[i][1] > start:
                found.add(i)
            i += 1
    return found


def attributions_of(marks, words):
    """Marks as words. Marks with one cue are one attribution."""
    by_cue = {}
    for mark in marks:
        cue = tuple(sorted(covered(mark["cue"], words)))
        if cue:
            source, content = by_cue.setdefault(cue, (set(), set()))
            source |= covered(mark["source"], words)
            content |= covered(mark["content"], words)
    return [Attribution(cue, frozenset(source), frozenset(content))
            for cue, (source, content) in sorted(by_cue.items())]


def article(text_file, marks, vocabulary):
    with open(text_file, encoding="utf-8", newline="") as file:
        text = file.read()
    words = words_of(text)
    quotation = quoted(text)
    pieces = [vocabulary.of(text[start:end]) for start, end in words]
    features = [casing(text[start:end]) + 4 * quotation[start] for start, end in words]
    paragraphs = paragraphs_of(text, words)
    units = units_of(text, words, pieces, features, paragraphs)
    return Article(text_file.stem, words, pieces, features, paragraphs, units,
                   attributions_of(marks, words))


def annotations(folder):
    """The standoff files of each article, in the order of their names."""
    files = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(re.sub(r"_[0-9a-z]+$", "", path.stem), []).append(path)
    return files


def heldout():
    """The articles that are never trained on."""
    return (Path(__file__).parent / "heldout.txt").read_text("utf-8").split()


def training_articles(folder, vocabulary):
    """The articles to train on: but for those held out, and those that several people annotated,
    on which the agreement of people is measured."""
    files = annotations(folder)
    missing = set(heldout()) - set(files)
    if missing:
        raise ValueError(f"{folder} lacks the held-out article {min(missing)}")
    names = sorted(set(files) - set(heldout()))
    return [article(folder / "text" / (name + ".txt"), marks_of(files[name][0]), vocabulary)
            for name in names if len(files[name]) == 1]
