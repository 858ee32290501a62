"""Writes the annotation kept apart from training as gold, in the form of `lede annotate`.

    apart.py news --raw FILE > GOLD.jsonl
    apart.py invented > GOLD.jsonl
"""
import argparse
import json

import corpora
import texts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("which", choices=["news", "invented"])
    parser.add_argument("--raw")
    o = parser.parse_args()
    if o.which == "news" and not o.raw:
        parser.error("news needs --raw, the text that the annotation stands over")
    if o.which == "news":
        documents = corpora.annotated(o.raw, texts.NAMES_APART)
    else:
        documents = [d for path in texts.invented(apart=True) for d in corpora.invented(path)]
    for d in documents:
        entities = [{"type": k, "mentions": [{"start": s, "end": e, "form": "name"}]} for s, e, k in d.spans]
        print(json.dumps({"id": d.id, "text": d.text, "types": corpora.TYPES, "entities": entities}))


if __name__ == "__main__":
    main()
