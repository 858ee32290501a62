"""The recipe of the shipped weights: one command from the corpora to the weight file.

    recipe.py --data FOLDER --raw FILE --out weights.bin [--without CORPUS …] [--work FOLDER]

The teacher is trained first, then it labels all text, then the encoder learns from both. With --without the
corpora named are kept from both and scored on; the weight file is written all the same.
"""
import argparse
import os
import tempfile

import torch

import checkpoint
import corpora
import evaluate
import quantise
import teach
import texts
import train
import weightfile
import words


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    texts.add_options(parser)
    parser.add_argument("--epochs", default="3")
    parser.add_argument("--teacher-epochs", default="2", help="0: learn without a teacher")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--threads", default="2")
    parser.add_argument("--name", default="news-en 3")
    parser.add_argument("--work", help="where checkpoints and the teacher's scores are kept; else a new folder")
    parser.add_argument("--out", required=True)
    o = parser.parse_args()
    torch.set_num_threads(int(o.threads))
    work = o.work or tempfile.mkdtemp(prefix="recipe-")
    print("kept in", work, flush=True)
    at = lambda name: os.path.join(work, name)
    rules = ["--rules", o.rules] if o.rules else []
    chosen = ["--data", o.data, "--raw", o.raw, *rules, "--swapped", str(o.swapped), "--without", *o.without]
    usual = [*chosen, "--seed", o.seed, "--threads", o.threads]
    learned = []
    if float(o.teacher_epochs):
        large = ["--large", "--rate", "5e-5", "--epochs", o.teacher_epochs]
        train.train(train.options([*usual, *large, "--out", at("teacher.pt")]))
        teach.main([at("teacher.pt"), *chosen, "--threads", o.threads, "--out", at("lessons.pt")])
        learned = ["--lessons", at("lessons.pt")]
    train.train(train.options([*usual, *learned, "--epochs", o.epochs, "--out", at("encoder.pt")]))
    model, _ = checkpoint.load(at("encoder.pt"))
    report(model, o, "float32")
    quantise.quantised(model, quantise.samples(texts.labelled(o)))
    report(model, o, "int8")
    weightfile.write(model, o.out, o.name)


def report(model, o, name):
    """Prints the scores of a model on what it was not trained on."""
    pieces = words.tokenizer()
    for line in evaluate.lines(model, texts.apart(o), pieces):
        print(name, line, flush=True)
    tagged = corpora.tagged(o.raw, texts.TAGS_APART)
    print(name, evaluate.speech_line(model, texts.speech_apart(), pieces))
    print(name, f"parts of speech right {100 * evaluate.tag_accuracy(model, tagged, pieces):.1f}")


if __name__ == "__main__":
    main()
