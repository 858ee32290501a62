"""Which texts there are to train on, and which are kept apart to score on."""
import glob
import os

import corpora
import speech
import swapping

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = os.path.join(HERE, "annotation", "names.txt")
NAMES_APART = os.path.join(HERE, "annotation", "names-apart.txt")
TAGS = os.path.join(HERE, "annotation", "tags.txt")
TAGS_APART = os.path.join(HERE, "annotation", "tags-apart.txt")
# How often the marked attributions are read while everything else is read once.
SPEECH_COPIES = 6


def invented(apart):
    """Returns the files of invented news with its names marked; those `apart` are for scoring only."""
    return files("invented", apart)


def speeches(apart):
    """Returns the files of invented news with its attributions marked; those `apart` are for scoring only."""
    return files("speech", apart)


def files(folder, apart):
    paths = sorted(glob.glob(os.path.join(HERE, folder, "*.txt")))
    return [path for path in paths if path.endswith("-apart.txt") == apart]


def add_options(parser):
    """Declares the options that choose the texts."""
    parser.add_argument("--data", required=True, help="folder of *.jsonl in the annotate contract")
    parser.add_argument("--raw", required=True, help="open news text, a sentence a line")
    parser.add_argument("--without", nargs="*", default=[], help="corpora to leave out; gmb, invented and speech are ours")
    parser.add_argument("--rules", help="what the program's rules find of speech, answers to what silver.py asks")
    parser.add_argument("--swapped", type=float, default=0.0, help="share of documents copied with other names")


def labelled(o):
    """Reads every document to train on of which something is known."""
    documents = corpora.load(o.data)
    unknown = set(o.without) - {d.corpus for d in documents} - {"gmb", "invented", "speech"}
    if unknown or not documents:
        raise SystemExit(f"{o.data} has no {', '.join(sorted(unknown)) or 'corpora'}")
    documents = [d for d in documents if d.corpus not in o.without]
    if "gmb" not in o.without:
        documents += corpora.annotated(o.raw, NAMES)
    if "invented" not in o.without:
        documents += [d for path in invented(apart=False) for d in corpora.invented(path)]
    speech.add_clauses(documents, os.path.join(o.data, "gum-attribution.jsonl"))
    documents += swapping.swapped(documents, o.swapped)
    speech.add_rules(documents, o.rules)
    if "speech" not in o.without:
        documents += SPEECH_COPIES * [d for path in speeches(apart=False) for d in speech.marked(path)]
    return documents + 3 * corpora.tagged(o.raw, TAGS, without=[NAMES_APART, TAGS_APART])


def unlabelled(o):
    """Reads the rest of the raw text, for a teacher to label."""
    documents = corpora.unlabelled(o.raw, [NAMES, NAMES_APART, TAGS_APART])
    speech.add_rules(documents, o.rules)
    return documents


def apart(o):
    """Reads the documents that names are scored on: what is kept apart, and what was left out."""
    documents = corpora.annotated(o.raw, NAMES_APART)
    documents += [d for path in invented(apart=True) for d in corpora.invented(path)]
    return documents + (corpora.load(o.data, o.without) if o.without else [])


def speech_apart():
    """Reads the documents that attributions are scored on."""
    return [d for path in speeches(apart=True) for d in speech.marked(path)]
