"""Writes the annotation kept apart from training as gold, in the form of `lede annotate`.

    apart.py news --raw FILE > GOLD.jsonl
    apart.py invented > GOLD.jsonl
    apart.py speech > GOLD.jsonl      each source, cue and content by itself, as the marks have them
"""
import argparse
import json

import corpora
import texts

PARTS = {"SOURCE": "source", "CUE": "cue", "THOUGHT": "cue", "CONTENT": "content"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("which", choices=["news", "invented", "speech"])
    parser.add_argument("--raw")
    o = parser.parse_args()
    if o.which == "news" and not o.raw:
        parser.error("news needs --raw, the text that the annotation stands over")
    if o.which == "speech":
        for d in texts.speech_apart():
            quotes = [{PARTS[k]: [{"start": s, "end": e}]} for s, e, k in d.speech]
            print(json.dumps({"id": d.id, "text": d.text, "quotes": quotes}))
        return
    if o.which == "news":
        documents = corpora.annotated(o.raw, texts.NAMES_APART)
    else:
        documents = [d for path in texts.invented(apart=True) for d in corpora.invented(path)]
    for d in documents:
        entities = [{"type": k, "mentions": [{"start": s, "end": e, "form": "name"}]} for s, e, k in d.spans]
        print(json.dumps({"id": d.id, "text": d.text, "types": corpora.TYPES, "entities": entities}))


if __name__ == "__main__":
    main()
