"""Copies of documents with other names in the same places, so that the encoder learns contexts and not only names."""
import collections
import random

from corpora import Document

# Types whose names can stand for one another; a nationality or a work rarely can.
SWAPPED = ("PERSON", "ORG", "LOC")
# Edited text, in which names are written in full and alike.
EDITED = ("gmb", "invented", "wikigold", "uner-pud", "crossner")


def pool(documents):
    """Returns for each type and number of words the names that occur, once each."""
    names = collections.defaultdict(dict)
    for document in documents:
        for start, end, kind in document.spans if document.corpus in EDITED else []:
            name = document.text[start:end]
            if kind in SWAPPED and name[0].isupper() and not name.isupper():
                names[kind, len(name.split())][name] = None
    return {key: list(some) for key, some in names.items()}


def swapped(documents, share, seed=1):
    """Returns copies of a share of the documents; a name and a surname of it change together."""
    chance, names = random.Random(seed), pool(documents)
    return [copy(d, names, chance) for d in documents if d.corpus in EDITED and chance.random() < share]


def copy(document, names, chance):
    """Copies a document with other names, each replaced by one of as many words throughout."""
    chosen = {}
    full = sorted({(document.text[s:e], k) for s, e, k in document.spans}, key=lambda n: (-len(n[0].split()), n))
    for name, kind in full:
        words = name.split()
        if kind not in SWAPPED or (name, kind) in chosen:
            continue
        other = chance.choice(names.get((kind, len(words)), [name]))
        chosen[name, kind] = other.upper() if name.isupper() else other
        if kind == "PERSON" and len(words) > 1:
            chosen.setdefault((words[-1], kind), other.split()[-1])
            chosen.setdefault((words[0], kind), other.split()[0])
    text, spans, end = "", [], 0
    moved = []  # for each offset of the document the one in its copy
    for start, stop, kind in document.spans + [(len(document.text), len(document.text), None)]:
        moved += range(len(text), len(text) + start - end)
        text += document.text[end:start]
        name = document.text[start:stop]
        other = chosen.get((name, kind), name)
        moved += [len(text)] * (stop - start)
        if kind:
            spans.append((len(text), len(text) + len(other), kind))
        text += other
        end = stop
    moved.append(len(text))
    place = lambda ranges: [(moved[s], moved[e]) for s, e in ranges]
    return Document(
        document.id + "-swapped", document.corpus, text, place(document.sentences), spans, document.covered, place(document.ignored)
    )
