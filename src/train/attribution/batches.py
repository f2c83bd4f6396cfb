"""Windows over articles, and batches of them as tensors."""
import random
from dataclasses import dataclass

import torch

from network import CONTENT, OUTSIDE, SOURCE

PIECES_OF_A_WORD = 6
LONGEST_WINDOW, SHORTEST_CUT = 176, 60
PIECES_OF_A_BATCH = 1100
SORTED_TOGETHER = 160
IGNORED = -100
NOT, BEGINS, CONTINUES = range(3)
# As the application finds candidates (CueFinder).
CUE_PROBABILITY, SHARE_OF_BEST = 0.2, 0.5


@dataclass(frozen=True)
class Window:
    """Words [start, end) of an article: its pieces, and where each word's first piece stands."""
    article: object
    start: int
    end: int
    ids: list
    features: list
    places: list
    attributions: list

    def size(self):
        return len(self.ids)


def window(article, start, end, vocabulary):
    ids, features, places = [vocabulary.start], [0], []
    for word in range(start, end):
        if word > start and article.paragraphs[word] != article.paragraphs[word - 1]:
            ids.append(vocabulary.separator)
            features.append(0)
        places.append(len(ids))
        pieces = article.pieces[word][:PIECES_OF_A_WORD]
        ids += pieces
        features += [article.features[word]] * len(pieces)
    ids.append(vocabulary.separator)
    features.append(0)
    inside = [it for it in article.attributions if start <= it.cue[0] < end]
    return Window(article, start, end, ids, features, places, inside)


def windows(article, chance, vocabulary):
    """Whole units packed up to a length; the first window is shorter by chance, so that each epoch
    cuts elsewhere."""
    found, start, count, most = [], None, 0, chance.randint(SHORTEST_CUT, LONGEST_WINDOW)
    for first, _, pieces in article.units:
        if start is not None and count + pieces + 1 > most:
            found.append(window(article, start, first, vocabulary))
            start, most = None, LONGEST_WINDOW
        if start is None:
            start, count = first, 0
        count += pieces + 1
    if start is not None:
        found.append(window(article, start, len(article.words), vocabulary))
    return found


def epoch(articles, number, seed, vocabulary):
    """The batches of one epoch: the same for the same number and seed."""
    chance = random.Random(f"{seed} {number}")
    all_windows = [it for article in articles for it in windows(article, chance, vocabulary)]
    chance.shuffle(all_windows)
    for at in range(0, len(all_windows), SORTED_TOGETHER):
        chunk = sorted(all_windows[at:at + SORTED_TOGETHER], key=Window.size)
        batches = [[]]
        for it in chunk:
            if batches[-1] and it.size() * (len(batches[-1]) + 1) > PIECES_OF_A_BATCH:
                batches.append([])
            batches[-1].append(it)
        chance.shuffle(batches)
        yield from batches


def padded(rows, value):
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[value] * (longest - len(row))] for row in rows])


def cue_labels(batch):
    labels = []
    for it in batch:
        row = [IGNORED] * it.size()
        for place in it.places:
            row[place] = NOT
        for attribution in it.attributions:
            before = None
            for word in attribution.cue:
                if word < it.end:
                    row[it.places[word - it.start]] = CONTINUES if before == word - 1 else BEGINS
                    before = word
        labels.append(row)
    return padded(labels, IGNORED)


def candidates(it, probabilities):
    """Runs of words that the network takes for cues, as the application finds them."""
    runs, run = [], []
    for word, place in zip(range(it.start, it.end), it.places):
        none, begins, continues = probabilities[place]
        likely = 1 - none > CUE_PROBABILITY
        paragraphs = it.article.paragraphs
        fresh = begins > continues or word == it.start or paragraphs[word] != paragraphs[word - 1]
        if run and (not likely or fresh):
            runs.append(run)
            run = []
        if likely:
            run.append((word, 1 - none))
    found = []
    for run in [*runs, run] if run else runs:
        best = max(share for _, share in run)
        found.append(tuple(word for word, share in run if share > SHARE_OF_BEST * best))
    return found


@dataclass(frozen=True)
class Reading:
    """One cue to read in one row of a batch; without an attribution it is a mistaken one."""
    row: int
    cue: tuple
    attribution: object


def readings(batch, probabilities, chance):
    """Every cue once, at times as the network itself found it; and some cues that are none."""
    true, false = [], []
    for row, it in enumerate(batch):
        found = candidates(it, probabilities[row])
        for attribution in it.attributions:
            hits = [cue for cue in found if set(cue) & set(attribution.cue)]
            own = bool(hits) and chance.random() < 0.5
            true.append(Reading(row, hits[0] if own else attribution.cue, attribution))
        words = {word for attribution in it.attributions for word in attribution.cue}
        false += [Reading(row, cue, None) for cue in found if not words & set(cue)]
    return true + chance.sample(false, min(len(false), len(true) // 3))


def role_of(word, attribution):
    return (SOURCE if word in attribution.source
            else CONTENT if word in attribution.content else OUTSIDE)


@dataclass(frozen=True)
class RoleTensors:
    rows: torch.Tensor
    marks: torch.Tensor
    places: torch.Tensor  # of the cue's first word
    words: torch.Tensor  # where the first piece of each word of the row stands, padded with 0
    counts: torch.Tensor  # how many words the row has
    labels: torch.Tensor  # of each word
    true: torch.Tensor


def role_tensors(batch, read):
    marks, places, words, labels = [], [], [], []
    longest = max(it.size() for it in batch)
    for one in read:
        it = batch[one.row]
        marked = [it.places[word - it.start] for word in one.cue if word < it.end]
        marks.append([int(i in marked) for i in range(longest)])
        places.append(marked[0])
        words.append(it.places)
        labels.append([role_of(word, one.attribution) if one.attribution else OUTSIDE
                       for word in range(it.start, it.end)])
    return RoleTensors(
        torch.tensor([it.row for it in read]), torch.tensor(marks), torch.tensor(places),
        padded(words, 0), torch.tensor([len(it) for it in words]), padded(labels, OUTSIDE),
        torch.tensor([it.attribution is not None for it in read]))
