"""Scores a checkpoint on documents: exact span and type.

    evaluate.py MODEL.pt --data FOLDER --raw FILE [--corpora NAME…] [--errors N]
"""
import argparse
import collections

import torch

import checkpoint
import corpora
import speech
import texts
import words
from corpora import TYPES


def legal(labels):
    """Returns for each pair of labels whether the second may follow the first; the last row is the start."""
    def parts(label):
        return label.split("-", 1) if "-" in label else ("O", None)

    table = torch.zeros(len(labels) + 1, len(labels), dtype=torch.bool)
    for i, before in enumerate(labels + ["O"]):
        for j, after in enumerate(labels):
            (p, t), (q, u) = parts(before), parts(after)
            table[i, j] = (t == u) if p in "BI" and q in "IE" else p not in "BI" and q not in "IE"
    return table


class Decoding:
    """Finds the best legal sequence of some labels (Viterbi's algorithm)."""

    def __init__(self, labels):
        self.labels = labels
        self.moves = torch.where(legal(labels), 0.0, -1e9)
        self.ends = torch.tensor([0.0 if label[0] in "OES" else -1e9 for label in labels])

    def spans(self, scores, ranges):
        """Returns the spans (start, end, kind) of a sentence, from the scores of its words."""
        out, start = [], None
        for label, (begin, end) in zip(self.best_path(scores), ranges):
            place, _, kind = self.labels[label].partition("-")
            if place in "BS":
                start = begin
            if place in "ES" and start is not None:
                out.append((start, end, kind))
                start = None
        return out

    def best_path(self, scores):
        total = scores[0] + self.moves[-1]
        back = []
        for row in scores[1:]:
            moved = total[:, None] + self.moves[:-1]
            best, where = moved.max(0)
            back.append(where)
            total = best + row
        label = int((total + self.ends).argmax())
        path = [label]
        for where in reversed(back):
            label = int(where[label])
            path.append(label)
        return path[::-1]


DECODINGS = {head: Decoding(labels) for head, labels in checkpoint.HEADS.items() if labels[0] == "O"}


def names(model, document, pieces, limit=128, plain=False):
    """Finds the names of a document: (start, end, type)."""
    return found(model, document, pieces, ["names"], limit, plain)


def found(model, document, pieces, heads, limit=128, plain=False):
    """Finds what some heads mark in a document: (start, end, kind)."""
    sentences = words.cut(pieces, document.text, document.sentences)
    spans = []
    groups = words.windows(sentences, limit - 2)
    for at in range(0, len(groups), 16):
        some = groups[at : at + 16]
        ids, shapes, mask = words.arrays(some, plain)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            scores = model(ids, shapes, mask)
        for head in heads:
            told = scores[head].float().log_softmax(-1)
            for row, group in enumerate(some):
                offset = 1
                for sentence in group:
                    places = [offset + first for first in sentence.first]
                    offset += len(sentence.ids)
                    spans += DECODINGS[head].spans(told[row, places], sentence.spans)
    return spans


def score(documents, predictions):
    """Counts exact matches by type over the types each document covers."""
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for document, found in zip(documents, predictions):
        ignored = lambda s: any(s[0] < e and s[1] > b for b, e in document.ignored)
        truth = {s for s in document.spans if s[2] in document.covered and not ignored(s)}
        guess = {s for s in found if s[2] in document.covered and not ignored(s)}
        for kind in TYPES:
            t, g = {s for s in truth if s[2] == kind}, {s for s in guess if s[2] == kind}
            for key in (kind, "all") + (("core",) if kind in TYPES[:3] else ()):
                for i, n in enumerate((len(t & g), len(g), len(t))):
                    counts[key][i] += n
    return {key: 200 * hit / (guess + truth) for key, (hit, guess, truth) in counts.items() if guess + truth}


def line(corpus, result):
    """Writes the scores of one corpus as a line."""
    return f"{corpus:12}" + "  ".join(f"{k} {v:5.1f}" for k, v in sorted(result.items()))


def tag_accuracy(model, documents, pieces):
    """Returns the share of tokens whose part of speech is right."""
    right = total = 0
    for document in documents:
        for sentence in words.cut(pieces, document.text, document.sentences):
            truth = corpora.tags(sentence, document)
            ids, shapes, mask = words.arrays([[sentence]])
            with torch.no_grad():
                best = model(ids, shapes, mask)["tags"][0].argmax(-1)
            for first, tag in zip(sentence.first, truth):
                if tag >= 0:
                    total += 1
                    right += int(best[1 + first]) == tag
    return right / max(1, total)


def lines(model, documents, pieces, limit=128, plain=False, errors=0):
    """Yields the scores of each corpus as a line, with some of its errors behind it."""
    for corpus in sorted({d.corpus for d in documents}):
        some = [d for d in documents if d.corpus == corpus]
        told = [names(model, d, pieces, limit, plain) for d in some]
        yield line(corpus, score(some, told))
        wrong = [
            f"   {'missed' if s in d.spans else 'wrong'} {s[2]} {d.text[s[0]:s[1]]!r} in {d.text[max(0, s[0] - 30):s[1] + 30]!r}"
            for d, f in zip(some, told)
            for s in sorted(set(d.spans) ^ {x for x in f if x[2] in d.covered})
        ]
        yield from wrong[:errors]


def speech_line(model, documents, pieces):
    """Writes how well sources, cues and contents are found, as a line: F1 of the exact words."""
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for document in documents:
        truth = set()
        for sentence in words.cut(pieces, document.text, document.sentences):
            for head, labels in speech.labels(sentence, document).items():
                sure = torch.full((len(labels), len(speech.LABELS[head])), -1e9)
                for row, (label, _) in enumerate(labels):
                    sure[row, label] = 0
                truth |= set(DECODINGS[head].spans(sure, sentence.spans))
        guess = set(found(model, document, pieces, list(speech.LABELS)))
        for kind in [*speech.KINDS, speech.CONTENT]:
            t, g = ({s for s in some if s[2] == kind} for some in (truth, guess))
            for i, n in enumerate((len(t & g), len(g), len(t))):
                counts[kind][i] += n
    return line("speech", {k: 200 * hit / max(1, guess + truth) for k, (hit, guess, truth) in counts.items()})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--data", required=True)
    parser.add_argument("--raw", required=True)
    parser.add_argument("--corpora", nargs="*", default=[], help="beside those it was not trained on")
    parser.add_argument("--window", type=int, default=128)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--errors", type=int, default=0, help="how many to print for each corpus")
    o = parser.parse_args()
    torch.set_num_threads(o.threads)
    model, trained = checkpoint.load(o.model)
    o.without = sorted(set(trained["without"]) - {"gmb", "invented", "speech"} | set(o.corpora))
    for told in lines(model, texts.apart(o), words.tokenizer(), o.window, trained["plain"], o.errors):
        print(told, flush=True)
    print(speech_line(model, texts.speech_apart(), words.tokenizer()))


if __name__ == "__main__":
    main()
