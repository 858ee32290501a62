"""What the teacher says of every word, kept for the training of the encoder."""
import torch

import words


class Lessons:
    """The teacher's log probabilities, a row a word: the labels of each head side by side, in float16."""

    def __init__(self, scores, rows):
        self.scores, self.rows = scores, rows

    def first_row(self, document, count):
        """Returns the row of a document's first word, or None for a document the teacher has not read."""
        first, told = self.rows.get(key(document), (None, count))
        assert told == count, f"{document.id}: the teacher read {told} words, now there are {count}"
        return first

    def of(self, rows, tasks):
        """Returns the probabilities for some rows, an array a head; `tasks` gives each head's number of labels."""
        return dict(zip(tasks, self.scores[rows].float().exp().split(list(tasks.values()), -1)))


def key(document):
    return f"{document.corpus}/{document.id}"


def read(path):
    saved = torch.load(path)
    return Lessons(saved["scores"], saved["rows"])


def told(model, sentences, limit=126):
    """Returns what a model says of every word of a document, in windows of at most `limit` pieces."""
    out = []
    groups = words.windows(sentences, limit)
    for at in range(0, len(groups), 16):
        some = groups[at : at + 16]
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            scores = model(*words.arrays(some))
        scores = torch.cat([scores[task].float().log_softmax(-1) for task in model.tasks], -1)
        for row, group in enumerate(some):
            offset = 1
            for sentence in group:
                out.append(scores[row, [offset + f for f in sentence.first]].half())
                offset += len(sentence.ids)
    return torch.cat(out)
