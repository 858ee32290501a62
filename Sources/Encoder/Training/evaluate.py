"""Scores a checkpoint on documents: exact span and type.

    evaluate.py MODEL.pt --data FOLDER [--corpora NAME…] [--errors N]
"""
import argparse
import collections

import torch

import corpora
import network
import words
from corpora import LABELS, TAGS, TYPES
from train import CLS, SEP


def legal():
    """Returns for each pair of labels whether the second may follow the first; the last row is the start."""
    def parts(label):
        return label.split("-", 1) if "-" in label else ("O", None)

    table = torch.zeros(len(LABELS) + 1, len(LABELS), dtype=torch.bool)
    for i, before in enumerate(LABELS + ["O"]):
        for j, after in enumerate(LABELS):
            (p, t), (q, u) = parts(before), parts(after)
            table[i, j] = (t == u) if p in "BI" and q in "IE" else p not in "BI" and q not in "IE"
    return table


LEGAL = torch.where(legal(), 0.0, -1e9)
ENDS = torch.tensor([0.0 if label[0] in "OES" else -1e9 for label in LABELS])


def best_path(scores):
    """Returns the best legal sequence of labels for the words of a sentence (Viterbi)."""
    total = scores[0] + LEGAL[-1]
    back = []
    for row in scores[1:]:
        moved = total[:, None] + LEGAL[:-1]
        best, where = moved.max(0)
        back.append(where)
        total = best + row
    label = int((total + ENDS).argmax())
    path = [label]
    for where in reversed(back):
        label = int(where[label])
        path.append(label)
    return path[::-1]


def window_arrays(windows, plain=False):
    """Makes the arrays of some windows: ids, shapes, mask."""
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


def names(model, document, pieces, limit=128, plain=False):
    """Finds the names of a document: (start, end, type)."""
    sentences = words.cut(pieces, document.text, document.sentences)
    found = []
    groups = words.windows(sentences, limit - 2)
    for at in range(0, len(groups), 16):
        some = groups[at : at + 16]
        ids, shapes, mask = window_arrays(some, plain)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            scores = model(ids, shapes, mask)["names"].float().log_softmax(-1)
        for row, group in enumerate(some):
            offset = 1
            for sentence in group:
                path = best_path(scores[row, [offset + f for f in sentence.first]])
                offset += len(sentence.ids)
                found += spans(path, sentence.spans)
    return found


def spans(path, ranges):
    out, start = [], None
    for label, (begin, end) in zip(path, ranges):
        place, _, kind = LABELS[label].partition("-")
        if place in "BS":
            start = begin
        if place in "ES" and start is not None:
            out.append((start, end, kind))
            start = None
    return out


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


def heads():
    """Returns the labels of each head."""
    return {"names": LABELS, "tags": TAGS}


def line(corpus, result):
    """Writes the scores of one corpus as a line."""
    return f"{corpus:12}" + "  ".join(f"{k} {v:5.1f}" for k, v in sorted(result.items()))


def tag_accuracy(model, documents, pieces):
    """Returns the share of tokens whose part of speech is right."""
    right = total = 0
    for document in documents:
        for sentence in words.cut(pieces, document.text, document.sentences):
            truth = corpora.tags(sentence, document)
            ids, shapes, mask = window_arrays([[sentence]])
            with torch.no_grad():
                best = model(ids, shapes, mask)["tags"][0].argmax(-1)
            for first, tag in zip(sentence.first, truth):
                if tag >= 0:
                    total += 1
                    right += int(best[1 + first]) == tag
    return right / max(1, total)


def load(path):
    """Reads a checkpoint: the model, ready to score, and the options it was trained with."""
    saved = torch.load(path, map_location="cpu")
    o = saved["options"]
    tasks = {name.split(".")[1]: len(p) for name, p in saved["model"].items() if name.startswith("tasks.") and name.endswith("bias")}
    model = network.Encoder(tasks, layers=o["layers"])
    model.load_state_dict(saved["model"])
    return model.eval(), o


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--data", required=True)
    parser.add_argument("--corpora", nargs="*")
    parser.add_argument("--raw")
    parser.add_argument("--annotation", help="our rows over the raw text, to score on too")
    parser.add_argument("--window", type=int, default=128)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--limit", type=int, default=10**9, help="documents a corpus")
    parser.add_argument("--errors", type=int, default=0)
    o = parser.parse_args()
    torch.set_num_threads(o.threads)
    model, trained = load(o.model)
    pieces = words.tokenizer()
    documents = corpora.load(o.data, o.corpora)
    if o.raw and o.annotation:
        documents += corpora.annotated(o.raw, o.annotation)
    for corpus in sorted({d.corpus for d in documents}):
        some = [d for d in documents if d.corpus == corpus][: o.limit]
        found = [names(model, d, pieces, o.window, trained.get("plain", False)) for d in some]
        result = score(some, found)
        print(line(corpus, result), flush=True)
        shown = 0
        for d, f in zip(some, found):
            for s in sorted(set(d.spans) ^ {x for x in f if x[2] in d.covered}):
                if shown < o.errors:
                    shown += 1
                    mark = "missed" if s in d.spans else "wrong"
                    print("  ", mark, s[2], repr(d.text[s[0] : s[1]]), "in", repr(d.text[max(0, s[0] - 30) : s[1] + 30]))


if __name__ == "__main__":
    main()
