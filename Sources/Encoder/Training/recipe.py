"""The recipe of the shipped weights: one command from the corpora to the weight file.

    recipe.py --data FOLDER --raw FILE --out weights.bin [--without CORPUS …] [--work FOLDER]

Without CORPUS it is trained on the rest and scored on what was left out; the weight file is written all the same.
"""
import argparse
import glob
import os

import torch

import corpora
import evaluate
import quantise
import train
import words

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = os.path.join(HERE, "annotation", "names.txt")
NAMES_APART = os.path.join(HERE, "annotation", "names-apart.txt")
TAGS = os.path.join(HERE, "annotation", "tags.txt")
TAGS_APART = os.path.join(HERE, "annotation", "tags-apart.txt")


def invented(apart):
    """Returns the files of invented news; those `apart` are for scoring only."""
    paths = sorted(glob.glob(os.path.join(HERE, "invented", "*.txt")))
    return [path for path in paths if path.endswith("-apart.txt") == apart]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--raw", required=True)
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--epochs", default="2")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--threads", default="2")
    parser.add_argument("--name", default="news-en 1")
    parser.add_argument("--work", default="/tmp", help="where the checkpoint is kept")
    parser.add_argument("--out", required=True)
    o = parser.parse_args()
    checkpoint = os.path.join(o.work, "news-en.pt")
    arguments = ["--data", o.data, "--raw", o.raw, "--annotation", NAMES, "--tags", TAGS, "--invented"]
    arguments += invented(apart=False)
    arguments += ["--epochs", o.epochs, "--seed", o.seed, "--threads", o.threads, "--out", checkpoint]
    train.train(train.options(arguments + (["--without"] + o.without if o.without else [])))
    model, _ = evaluate.load(checkpoint)
    report(model, o, "float32")
    quantise.quantised(model, quantise.samples(o.data))
    quantise.write(model, o.out, evaluate.heads(), o.name)
    report(model, o, "int8")


def report(model, o, name):
    """Prints the scores on what was not trained on."""
    pieces = words.tokenizer()
    documents = corpora.annotated(o.raw, NAMES_APART)
    documents += [d for path in invented(apart=True) for d in corpora.invented(path)]
    documents += corpora.load(o.data, o.without) if o.without else []
    for corpus in sorted({d.corpus for d in documents}):
        some = [d for d in documents if d.corpus == corpus]
        result = evaluate.score(some, [evaluate.names(model, d, pieces) for d in some])
        print(name, evaluate.line(corpus, result), flush=True)
    print(name, f"parts of speech right {100 * evaluate.tag_accuracy(model, corpora.tagged(o.raw, TAGS_APART), pieces):.1f}")


if __name__ == "__main__":
    torch.set_num_threads(2)
    main()
