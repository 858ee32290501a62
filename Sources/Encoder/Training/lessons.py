"""What the teacher says of every word, kept for the training of the encoder."""
import torch

import words


class Lessons:
    """The teacher's log probabilities of a word's names, a row a word, in float16."""

    def __init__(self, scores, rows):
        self.scores, self.rows = scores, rows

    def first_row(self, document, count):
        """Returns the row of a document's first word, or None for a document the teacher has not read."""
        first, told = self.rows.get(key(document), (None, count))
        assert told == count, f"{document.id}: the teacher read {told} words, now there are {count}"
        return first

    def of(self, rows):
        """Returns the probabilities for some rows."""
        return self.scores[rows].float().exp()


def key(document):
    return f"{document.corpus}/{document.id}"


def read(path):
    saved = torch.load(path)
    return Lessons(saved["scores"], saved["rows"])


def told(model, documents, limit=126, together=4096):
    """Returns what a model says of the names in some documents: an array of log probabilities each.

    Windows of all of them are read by length, about `together` pieces at a time.
    """
    windows = [(number, w) for number, sentences in enumerate(documents) for w in words.windows(sentences, limit)]
    size = lambda place: sum(len(s.ids) for s in windows[place][1]) + 2
    order = sorted(range(len(windows)), key=size)
    rows = [None] * len(windows)
    while order:
        count = max(1, together // size(order[-1]))
        some, order = order[-count:], order[:-count]
        ids, shapes, mask = words.arrays([windows[place][1] for place in some])
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            scores = model(ids, shapes, mask)["names"].float().log_softmax(-1)
        for row, place in enumerate(some):
            at, firsts = 1, []
            for sentence in windows[place][1]:
                firsts += [at + first for first in sentence.first]
                at += len(sentence.ids)
            rows[place] = scores[row, firsts].half()
    told = [[] for _ in documents]
    for (number, _), row in zip(windows, rows):
        told[number].append(row)
    return [torch.cat(some) for some in told]
