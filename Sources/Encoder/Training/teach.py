"""Writes what the teacher says of every word there is to train on, the raw text included.

    teach.py TEACHER.pt --data FOLDER --raw FILE --out LESSONS.pt
"""
import argparse
import time

import torch

import checkpoint
import lessons
import texts
import words


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("teacher")
    texts.add_options(parser)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", required=True)
    o = parser.parse_args(arguments)
    torch.set_num_threads(o.threads)
    model, _ = checkpoint.load(o.teacher)
    pieces = words.tokenizer()
    documents = {lessons.key(d): d for d in texts.labelled(o) + texts.unlabelled(o)}
    scores, rows, count, started = [], {}, 0, time.time()
    for number, (key, document) in enumerate(documents.items()):
        cut = words.cut(pieces, document.text, document.sentences)
        if cut:
            scores.append(lessons.told(model, cut))
            rows[key] = (count, len(scores[-1]))
            count += len(scores[-1])
        if number % 1000 == 999:
            left = (time.time() - started) / (number + 1) * (len(documents) - number) / 60
            print(f"{number + 1}/{len(documents)} documents, {left:.1f} min left", flush=True)
    print(f"{count} words, {(time.time() - started) / 60:.1f} minutes")
    torch.save({"scores": torch.cat(scores), "rows": rows}, o.out)


if __name__ == "__main__":
    main()
