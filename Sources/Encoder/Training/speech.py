"""What texts say of speech, as labels: who is said to have said or thought what.

The head `speech` marks sources, cues of saying and cues of thinking; the head `content` marks what was said,
the outermost where one lies inside another.
"""
import hashlib
import json
import os
import re

import corpora

KINDS = ["SOURCE", "CUE", "THOUGHT"]
CONTENT = "CONTENT"
LABELS = {
    "speech": ["O"] + [f"{place}-{kind}" for kind in KINDS for place in "BIES"],
    "content": ["O"] + [f"{place}-{CONTENT}" for place in "BIES"],
}
LETTERS = dict(s="SOURCE", c="CUE", b="THOUGHT", q=CONTENT)

# How much a word counts, by who says so: our own marks, GUM's clauses of attribution, the program's rules.
MARKED, CLAUSES, RULES = 1.0, 0.3, 0.3
# Rules overlook much: what they leave unmarked counts this much.
RULES_SILENT = 0.05
# Rules that are less sure than this teach nothing.
SURE = 0.7
BELIEFS = {"belief", "stance"}


def marked(path):
    """Reads invented news with nested marks, `{s Ada Lowe} {c said} {q that …}`; an empty line ends a document."""
    documents = corpora.marked(path, "speech", unmarked)
    for document in documents:
        document.speech, document.spans = document.spans, []
        document.speech_from = MARKED
        # Nothing is known of its names.
        document.ignored = [(0, len(document.text))]
    return documents


def unmarked(line):
    """Takes the marks out of a line: the bare text, and spans (start, end, kind)."""
    text, spans, opened = "", [], []
    for part in re.split(r"(\{[scbq] |\})", line):
        if part.startswith("{"):
            opened.append((len(text), LETTERS[part[1]]))
        elif part == "}" and not opened:
            raise ValueError(f"a mark is closed that was not opened: {line}")
        elif part == "}":
            start, kind = opened.pop()
            spans.append((start, len(text), kind))
        else:
            text += part
    if opened:
        raise ValueError(f"a mark is left open: {line}")
    return text, spans


def add_clauses(documents, path):
    """Gives documents the attributions of GUM: the clause that attributes, source and cue in one, and the content."""
    if not os.path.exists(path):
        return
    known = {record["id"]: record for record in map(json.loads, open(path, encoding="utf8"))}
    for document in documents:
        record = known.get(document.id) if document.corpus == "gum" else None
        if record and record["text"] == document.text:
            document.speech_from = CLAUSES
            for quote in record["quotes"]:
                document.speech += [(s["start"], s["end"], None) for s in quote["attribution"]]
                document.speech += [(s["start"], s["end"], CONTENT) for s in quote["content"]]


def add_rules(documents, path):
    """Gives documents what the program's rules find in them: a file of `lede annotate`'s answers to `requests`."""
    if not path:
        return
    known = {record["id"]: record for record in map(json.loads, open(path, encoding="utf8"))}
    for document in documents:
        record = known.get(f"{document.corpus}/{document.id}")
        if document.speech_from or not record or record["sha256"] != hashlib.sha256(document.text.encode()).hexdigest():
            continue
        document.speech_from = RULES
        for quote in record["quotes"]:
            if quote["confidence"] < SURE and quote["rule"] not in BELIEFS:
                continue
            cue = "THOUGHT" if quote["rule"] in BELIEFS else "CUE"
            for part, kind in (("source", "SOURCE"), ("cue", cue), ("content", CONTENT)):
                document.speech += [(s["start"], s["end"], kind) for s in quote[part]]


def labels(sentence, document):
    """Returns for each head a list of (index, weight), one a word; the weight is 0 where nothing is known."""
    count = len(sentence.spans)
    if not document.speech_from:
        return {head: [(0, 0.0)] * count for head in LABELS}
    silent = RULES_SILENT if document.speech_from == RULES else document.speech_from
    first, last = sentence.spans[0][0], sentence.spans[-1][1]
    own = [span for span in document.speech if span[0] < last and span[1] > first]
    out = {head: [(0, silent)] * count for head in LABELS}
    for head, kinds in (("speech", KINDS), ("content", [CONTENT])):
        for start, end, kind in corpora.outermost([s for s in own if s[2] in kinds]):
            inside = worded([i for i, (s, e) in enumerate(sentence.spans) if s < end and e > start], sentence, document)
            for place, i in zip(corpora.places(len(inside)), inside):
                out[head][i] = (LABELS[head].index(f"{place}-{kind}"), document.speech_from)
    for start, end, _ in [s for s in own if s[2] is None]:
        for i, (s, e) in enumerate(sentence.spans):
            if s < end and e > start:
                out["speech"][i] = (0, 0.0)
    return out


def worded(inside, sentence, document):
    """Leaves out marks at both ends of some words: whether a comma belongs to a span is told by rules."""
    is_word = [any(map(str.isalnum, document.text[slice(*sentence.spans[i])])) for i in inside]
    if not any(is_word):
        return inside
    return inside[is_word.index(True) : len(inside) - is_word[::-1].index(True)]


def requests(documents):
    """Yields a request to `lede annotate` for each document, however often it is there."""
    for id, text in {f"{d.corpus}/{d.id}": d.text for d in documents}.items():
        yield json.dumps({"id": id, "text": text, "zones": "none"})
