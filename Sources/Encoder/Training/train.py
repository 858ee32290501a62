"""Trains the encoder: one command from the corpora to a checkpoint.

    train.py --data FOLDER [--raw FILE --annotation FILE] [--without CORPUS] --out MODEL.pt
"""
import argparse
import math
import random
import time

import torch
import torch.nn.functional as F

import corpora
import network
import words
from corpora import LABELS, TAGS

CLS, SEP = 101, 102
TAG_WEIGHT = 0.5


def options(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="folder of *.jsonl in the annotate contract")
    parser.add_argument("--raw", help="open news text, a sentence a line")
    parser.add_argument("--annotation", help="our rows over the raw text")
    parser.add_argument("--tags", help="our parts of speech over the raw text")
    parser.add_argument("--invented", nargs="*", default=[], help="invented news with inline marks")
    parser.add_argument("--without", nargs="*", default=[], help="corpora to leave out")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=float, default=3)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--batch", type=int, default=2048, help="pieces a batch")
    parser.add_argument("--window", type=int, default=128, help="most pieces a window")
    parser.add_argument("--alone", type=float, default=0.3, help="share of sentences trained on without context")
    parser.add_argument("--average", type=float, default=0.0, help="decay of the running average of weights; 0: none")
    parser.add_argument("--plain", action="store_true", help="no casing embedding")
    parser.add_argument("--no-augmentation", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", required=True)
    return parser.parse_args(arguments)


def gold(o):
    """Reads every document to train on."""
    documents = [d for d in corpora.load(o.data) if d.corpus not in o.without]
    if o.raw and o.annotation and "gmb" not in o.without:
        documents += corpora.annotated(o.raw, o.annotation)
    if "invented" not in o.without:
        for path in o.invented:
            documents += corpora.invented(path)
    if o.raw and o.tags:
        documents += 3 * corpora.tagged(o.raw, o.tags)
    return documents


def prepared(documents, pieces):
    """Cuts documents into labelled sentences: a list a document of (sentence, [(labels, weight, tag)])."""
    out = []
    for document in documents:
        cut = words.cut(pieces, document.text, document.sentences)
        out.append(
            (document, [(s, [(*a, t) for a, t in zip(corpora.labels(s, document), corpora.tags(s, document))]) for s in cut])
        )
    return out


def examples(data, o, chance):
    """Returns one epoch's windows: lists of (sentence, labels, weight)."""
    out = []
    for document, sentences in data:
        kept = [pair for pair in sentences if corpora.thinned(document, pair[1], chance)]
        weight = corpora.WEIGHT.get(document.corpus, 1.0)
        window, size = [], 0
        limit = 0
        for sentence, labels in kept:
            for part, some in cut_long(sentence, labels, o.window - 2):
                if window and size + len(part.ids) > limit:
                    out.append(window)
                    window, size = [], 0
                if not window:
                    single = document.corpus in corpora.UNRELATED or chance.random() < o.alone
                    limit = 0 if single and chance.random() < 0.8 else chance.randint(24, o.window - 2)
                window.append((part, some, weight))
                size += len(part.ids)
        if window:
            out.append(window)
    return out


def cut_long(sentence, labels, limit):
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


class Cased:
    """Copies of windows in capitals, title case or lower case: headlines, social posts."""

    def __init__(self, off, chance):
        self.off, self.chance = off, chance

    def shapes(self, shapes):
        roll = self.chance.random()
        if self.off or roll > 0.08:
            return shapes
        out = []
        for shape in shapes:
            casing, place = divmod(shape, words.PLACES)
            if casing in (2, 3, 4, 5, 6):
                casing = 4 if roll < 0.03 else 3 if roll < 0.06 and casing == 2 else 2 if roll >= 0.06 else casing
            out.append(casing * words.PLACES + place)
        return out


def tensors(group, cased, plain=False):
    """Makes the arrays of one batch: ids, shapes, mask, and for each word its place, allowed labels and weight."""
    length = max(sum(len(s[0].ids) for s in window) + 2 for window in group)
    ids = torch.zeros(len(group), length, dtype=torch.long)
    shapes = torch.zeros(len(group), length, dtype=torch.long)
    mask = torch.zeros(len(group), length, dtype=torch.bool)
    where, allowed, weights, tags = [], [], [], []
    for row, window in enumerate(group):
        pieces, forms = [CLS], []
        for sentence, labels, weight in window:
            for first, (labels_of_word, certainty, tag) in zip(sentence.first, labels):
                where.append(row * length + len(pieces) + first)
                allowed.append(labels_of_word)
                weights.append(weight * certainty)
                tags.append(tag)
            pieces += sentence.ids
            forms += sentence.shapes
        pieces.append(SEP)
        ids[row, : len(pieces)] = torch.tensor(pieces)
        mask[row, : len(pieces)] = True
        if forms and not plain:
            shapes[row, 1 : len(forms) + 1] = torch.tensor(cased.shapes(forms))
    choice = torch.zeros(len(allowed), len(LABELS), dtype=torch.bool)
    rows = [i for i, labels in enumerate(allowed) for _ in labels]
    choice[rows, [label for labels in allowed for label in labels]] = True
    return ids, shapes, mask, torch.tensor(where), choice, torch.tensor(weights), torch.tensor(tags)


def partial_loss(scores, choice, weights):
    """−log of the summed probability of all labels the gold may stand for."""
    probability = F.log_softmax(scores.float(), -1).masked_fill(~choice, -1e9).logsumexp(-1)
    return -(probability * weights).sum() / weights.sum().clamp(min=1)


def train(o):
    torch.manual_seed(o.seed)
    torch.set_num_threads(o.threads)
    chance = random.Random(o.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    pieces = words.tokenizer()
    data = prepared(gold(o), pieces)
    tasks = {"names": len(LABELS), "tags": len(TAGS)}
    model = network.from_minilm(tasks, o.layers).to(device).train()
    fresh = [p for n, p in model.named_parameters() if n.startswith(("tasks", "shape"))]
    old = [p for n, p in model.named_parameters() if not n.startswith(("tasks", "shape"))]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": o.rate}, {"params": fresh, "lr": 10 * o.rate}], betas=(0.9, 0.98), weight_decay=0.01
    )
    rounds = [batches(examples(data, o, chance), o.batch, chance) for _ in range(math.ceil(o.epochs))]
    steps = [group for round in rounds for group in round]
    steps = steps[: int(len(steps) * o.epochs / math.ceil(o.epochs))]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min((n + 1) / (0.1 * len(steps)), (len(steps) - n) / (0.9 * len(steps)))
    )
    average = {n: p.detach().clone() for n, p in model.named_parameters()} if o.average else None
    cased = Cased(o.no_augmentation, chance)
    started, seen, total = time.time(), 0, 0.0
    for step, group in enumerate(steps):
        ids, shapes, mask, where, choice, weights, tags = (t.to(device) for t in tensors(group, cased, o.plain))
        with torch.autocast(device, dtype=torch.bfloat16):
            scores = model(ids, shapes, mask)
        loss = partial_loss(scores["names"].flatten(0, 1)[where], choice, weights)
        if (tags >= 0).any():
            told = F.cross_entropy(scores["tags"].flatten(0, 1)[where].float(), tags, ignore_index=-1, reduction="sum")
            loss = loss + TAG_WEIGHT * told / len(where)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if average:
            with torch.no_grad():
                decay = min(o.average, (step + 1) / (step + 10))
                for n, p in model.named_parameters():
                    average[n].lerp_(p, 1 - decay)
        seen += len(where)
        total += loss.item()
        if step % 100 == 99:
            pace = (time.time() - started) / (step + 1)
            print(f"step {step + 1}/{len(steps)} loss {total / 100:.4f} {pace * (len(steps) - step) / 60:.1f} min left", flush=True)
            total = 0.0
    if average:
        model.load_state_dict(average, strict=False)
    minutes = (time.time() - started) / 60
    print(f"{len(steps)} steps, {seen} words, {minutes:.1f} minutes")
    torch.save({"model": model.cpu().state_dict(), "options": vars(o), "minutes": minutes}, o.out)


if __name__ == "__main__":
    train(options())
