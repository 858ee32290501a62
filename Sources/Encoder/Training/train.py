"""Trains the encoder: one command from the corpora to a checkpoint.

    train.py --data FOLDER --raw FILE [--large | --lessons FILE] [--without CORPUS …] --out MODEL.pt
"""
import argparse
import math
import random
import time

import torch
import torch.nn.functional as F

import batching
import checkpoint
import lessons
import network
import speech
import teacher
import texts
import words
from checkpoint import TASKS

TAG_WEIGHT = 0.5
SPEECH_WEIGHT = 0.5
# How much the gold labels count beside the teacher's scores.
GOLD_BESIDE_TEACHER = 0.5


def options(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser)
    parser.add_argument("--large", action="store_true", help="train the teacher")
    parser.add_argument("--lessons", help="the teacher's scores, written by teach.py; then the raw text is trained on too")
    parser.add_argument("--start", help="a trained encoder to go on with")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=float, default=3, help="how often everything is read; a part of one is possible")
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


def partial_loss(scores, choice, weights):
    """−log of the summed probability of all labels the gold may stand for."""
    probability = F.log_softmax(scores, -1).masked_fill(~choice, -1e9).logsumexp(-1)
    return -(probability * weights).sum() / weights.sum().clamp(min=1)


def loss(scores, batch, lessons):
    """Returns what the scores of a batch are wrong by: against the gold labels, and against the teacher."""
    names = partial_loss(scores["names"], batch.choice, batch.weights)
    known = batch.lessons >= 0
    if lessons and known.any():
        # The teacher knows names better than the encoder, and parts of speech no better.
        told = lessons.of(batch.lessons[known].cpu()).to(known.device)
        soft = -(told * F.log_softmax(scores["names"][known], -1)).sum(-1).mean()
        names = GOLD_BESIDE_TEACHER * names + soft
    tags = F.cross_entropy(scores["tags"], batch.tags, ignore_index=-1, reduction="sum")
    said = sum(
        (F.cross_entropy(scores[head], labels.long(), reduction="none") * weights).sum()
        for head, (labels, weights) in zip(speech.LABELS, batch.said.permute(1, 2, 0))
    )
    return names + (TAG_WEIGHT * tags + SPEECH_WEIGHT * said) / len(batch.where)


def beginning(o):
    """Makes the model to train: the teacher, a trained encoder, or a new one."""
    if o.start:
        return checkpoint.load(o.start)[0]
    return teacher.from_mpnet(TASKS) if o.large else network.from_minilm(TASKS, o.layers)


def train(o):
    torch.manual_seed(o.seed)
    torch.set_num_threads(o.threads)
    chance = random.Random(o.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    taught = lessons.read(o.lessons) if o.lessons else None
    documents = texts.labelled(o) + (texts.unlabelled(o) if taught else [])
    data = batching.prepared(documents, words.tokenizer(), taught)
    model = beginning(o).to(device).train()
    fresh = [p for n, p in model.named_parameters() if n.startswith(("tasks", "shape"))]
    old = [p for n, p in model.named_parameters() if not n.startswith(("tasks", "shape"))]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": o.rate}, {"params": fresh, "lr": 10 * o.rate}], betas=(0.9, 0.98), weight_decay=0.01, fused=True
    )
    rounds = [
        batching.batches(batching.examples(data, o.window, o.alone, chance), o.batch, chance)
        for _ in range(math.ceil(o.epochs))
    ]
    steps = [group for round in rounds for group in round]
    steps = steps[: int(len(steps) * o.epochs / math.ceil(o.epochs))]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda n: min((n + 1) / (0.1 * len(steps)), (len(steps) - n) / (0.9 * len(steps)))
    )
    average = {n: p.detach().clone() for n, p in model.named_parameters()} if o.average else None
    started, seen, total = time.time(), 0, 0.0
    for step, group in enumerate(steps):
        batch = batching.batch(group, chance, o.plain, not o.no_augmentation).to(device)
        with torch.autocast(device, dtype=torch.bfloat16):
            scores = model(batch.ids, batch.shapes, batch.mask)
        scores = {task: some.flatten(0, 1)[batch.where].float() for task, some in scores.items()}
        wrong = loss(scores, batch, taught)
        wrong.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if average:
            with torch.no_grad():
                decay = min(o.average, (step + 1) / (step + 10))
                for n, p in model.named_parameters():
                    average[n].lerp_(p, 1 - decay)
        seen += len(batch.where)
        total += wrong.item()
        if step % 100 == 99:
            pace = (time.time() - started) / (step + 1)
            print(f"step {step + 1}/{len(steps)} loss {total / 100:.4f} {pace * (len(steps) - step) / 60:.1f} min left", flush=True)
            total = 0.0
    if average:
        model.load_state_dict(average, strict=False)
    minutes = (time.time() - started) / 60
    print(f"{len(steps)} steps, {seen} words, {minutes:.1f} minutes")
    checkpoint.save(o.out, model, o, minutes)


if __name__ == "__main__":
    train(options())
