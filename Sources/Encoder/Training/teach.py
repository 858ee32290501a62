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

# Documents that are read together.
TOGETHER = 500


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
    cut = {key: words.cut(pieces, d.text, d.sentences) for key, d in documents.items()}
    keys = [key for key, sentences in cut.items() if sentences]
    scores, rows, count, started = [], {}, 0, time.time()
    for at in range(0, len(keys), TOGETHER):
        some = keys[at : at + TOGETHER]
        for key, told in zip(some, lessons.told(model, [cut[key] for key in some])):
            scores.append(told)
            rows[key] = (count, len(told))
            count += len(told)
        left = (time.time() - started) / (at + len(some)) * (len(keys) - at - len(some)) / 60
        print(f"{at + len(some)}/{len(keys)} documents, {left:.1f} min left", flush=True)
    print(f"{count} words, {(time.time() - started) / 60:.1f} minutes")
    torch.save({"scores": torch.cat(scores), "rows": rows}, o.out)


if __name__ == "__main__":
    main()
