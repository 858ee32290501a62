"""How labelled documents become batches: windows of sentences, of about one length, with what each word may be."""
import dataclasses

import torch

import corpora
import speech
import words
from corpora import LABELS


@dataclasses.dataclass
class Batch:
    """Arrays of one batch: those of `words.arrays`, and for each word its place in them and what is known of it."""

    ids: torch.Tensor
    shapes: torch.Tensor
    mask: torch.Tensor
    where: torch.Tensor
    choice: torch.Tensor  # words × labels: those the gold may stand for
    weights: torch.Tensor
    tags: torch.Tensor  # −1 where unknown
    lessons: torch.Tensor  # rows of the teacher's scores, −1 without one
    said: torch.Tensor  # words × heads of speech × (label, weight)

    def to(self, device):
        return Batch(*(getattr(self, f.name).to(device) for f in dataclasses.fields(self)))


def prepared(documents, pieces, lessons=None):
    """Cuts documents into labelled sentences: a list a document of (sentence, [(labels, weight, tag, lesson, said)])."""
    out = []
    for document in documents:
        cut = words.cut(pieces, document.text, document.sentences)
        count = sum(len(sentence.first) for sentence in cut)
        first = lessons.first_row(document, count) if lessons else None
        sentences = []
        for sentence in cut:
            rows = [-1] * len(sentence.first)
            if first is not None:
                rows = range(first, first + len(rows))
                first += len(rows)
            said = zip(*speech.labels(sentence, document).values())
            known = zip(corpora.labels(sentence, document), corpora.tags(sentence, document), rows, said)
            sentences.append((sentence, [(*labels, *rest) for labels, *rest in known]))
        out.append((document, sentences))
    return out


def examples(data, window, alone, chance):
    """Returns one epoch's windows of at most `window` pieces: lists of (sentence, labels, weight).

    A share `alone` of the sentences, and most sentences of unrelated lines, come without context.
    """
    out = []
    for document, sentences in data:
        kept = [pair for pair in sentences if corpora.thinned(document, pair[1], chance)]
        weight = corpora.WEIGHT.get(document.corpus, 1.0)
        group, size = [], 0
        limit = 0
        for sentence, labels in kept:
            for part, some in divided(sentence, labels, window - 2):
                if group and size + len(part.ids) > limit:
                    out.append(group)
                    group, size = [], 0
                if not group:
                    single = document.corpus in corpora.UNRELATED or chance.random() < alone
                    limit = 0 if single and chance.random() < 0.8 else chance.randint(24, window - 2)
                group.append((part, some, weight))
                size += len(part.ids)
        if group:
            out.append(group)
    return out


def divided(sentence, labels, limit):
    parts, at = [], 0
    for part in words.divided(sentence, limit):
        parts.append((part, labels[at : at + len(part.first)]))
        at += len(part.first)
    return parts


def batches(windows, pieces_a_batch, chance):
    """Groups windows of about one length."""
    order = sorted(windows, key=lambda w: (sum(len(s[0].ids) for s in w) // 8, chance.random()))
    groups, group = [], []
    for window in order:
        longest = max([sum(len(s[0].ids) for s in w) + 2 for w in group + [window]])
        if group and longest * (len(group) + 1) > pieces_a_batch:
            groups.append(group)
            group = []
        group.append(window)
    groups.append(group)
    chance.shuffle(groups)
    return groups


def recased(shapes, chance):
    """Writes a few windows in capitals, title case or lower case, as headlines and social posts are."""
    roll = chance.random()
    if roll > 0.08:
        return shapes
    out = []
    for shape in shapes:
        casing, place = divmod(shape, words.PLACES)
        if casing in (2, 3, 4, 5, 6):
            capitals = 6 if casing == 6 else 4
            casing = capitals if roll < 0.03 else 3 if roll < 0.06 and casing == 2 else 2 if roll >= 0.06 else casing
        out.append(casing * words.PLACES + place)
    return out


def batch(group, chance, plain=False, augmented=True):
    """Makes the arrays of a group of windows; `plain` leaves the casing out, `augmented` varies it."""
    ids, shapes, mask = words.arrays([[s[0] for s in window] for window in group], plain)
    where, allowed, weights, tags, lessons, said = [], [], [], [], [], []
    for row, window in enumerate(group):
        at = 1
        for sentence, known, weight in window:
            for first, (labels, certainty, tag, lesson, parts) in zip(sentence.first, known):
                where.append(row * ids.shape[1] + at + first)
                allowed.append(labels)
                weights.append(weight * certainty)
                tags.append(tag)
                lessons.append(lesson)
                said.append(parts)
            at += len(sentence.ids)
        if augmented and not plain:
            shapes[row, 1:at] = torch.tensor(recased(shapes[row, 1:at].tolist(), chance))
    choice = torch.zeros(len(allowed), len(LABELS), dtype=torch.bool)
    rows = [i for i, labels in enumerate(allowed) for _ in labels]
    choice[rows, [label for labels in allowed for label in labels]] = True
    known = [torch.tensor(some) for some in (weights, tags, lessons, said)]
    return Batch(ids, shapes, mask, torch.tensor(where), choice, *known)
