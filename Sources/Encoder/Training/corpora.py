"""What the corpora say, brought to one guideline: which labels each word may have."""
import glob
import json
import os
import re
from dataclasses import dataclass, field

TYPES = ["PERSON", "ORG", "LOC", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT", "NORP"]
LABELS = ["O"] + [f"{place}-{kind}" for kind in TYPES for place in "BIES"]
INDEX = {label: index for index, label in enumerate(LABELS)}
# Universal Dependencies' parts of speech; the letters are those of our annotation.
PARTS = dict(
    N="NOUN", P="PROPN", V="VERB", X="AUX", J="ADJ", R="ADV", D="DET", M="NUM", O="PRON",
    A="ADP", C="CCONJ", S="SCONJ", T="PART", U="PUNCT", Y="SYM", I="INTJ", Z="X",
)
TAGS = list(PARTS.values())

# Sets whose lines are unrelated to one another.
UNRELATED = {"btc", "crossner", "wnut17"}
# Sets whose names are phrases at times: “Foreign Minister Lavrov”, “all Syrians”.
PHRASES = {"re3d", "meantime", "gum"}
# How much a word of a set counts; phrases rather than names (re3d), guessed forms (meantime) count less.
WEIGHT = {"re3d": 0.5, "meantime": 0.5, "btc": 0.5, "wnut17": 0.5, "gum": 0.7, "crossner": 0.8, "invented": 1.0}
# The share of lines without a name that is kept, where they are many.
KEPT_EMPTY = {"btc": 0.05, "wnut17": 0.05, "uner-ewt": 0.25}

TITLES = set(
    """mr mrs ms miss dr prof professor sir lady lord dame president vice prime minister chancellor king queen prince
    princess pope father sister brother saint rev reverend bishop archbishop cardinal sheikh sheik ayatollah imam
    general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal private admiral commander officer
    senator sen representative rep congressman congresswoman governor gov mayor judge justice ambassador secretary
    foreign defense defence interior deputy chief chairman director spokesman spokeswoman spokesperson former acting
    interim special envoy coach manager detective inspector constable emperor empress sultan emir premier speaker
    the his her their our my an a of state""".split()
)


@dataclass
class Document:
    """A text with its names: `spans` (start, end, type) in code points, `covered` the types its set marks."""

    id: str
    corpus: str
    text: str
    sentences: list
    spans: list
    covered: set
    ignored: list = field(default_factory=list)
    tags: dict = field(default_factory=dict)  # (start, end) of a token: index into TAGS
    speech: list = field(default_factory=list)  # (start, end, kind), see speech.py
    speech_from: float = 0.0  # how much who marked the speech is to be trusted; 0: nobody did


def load(folder, names=None):
    """Reads every corpus of a folder in the annotate contract; `names` limits it."""
    documents = []
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        corpus = os.path.basename(path)[: -len(".jsonl")]
        if names is not None and corpus not in names:
            continue
        with open(path, encoding="utf8") as lines:
            records = [json.loads(line) for line in lines]
        documents += [document(r, corpus) for r in records if r.get("types")]
    return documents


def document(record, corpus):
    text = record["text"]
    spans = [
        (m["start"], m["end"], entity["type"])
        for entity in record["entities"]
        for m in entity["mentions"]
        if m.get("form", "name") == "name" and entity["type"] in TYPES
    ]
    names, phrases = guideline(text, spans) if corpus in PHRASES else (spans, [])
    return Document(
        record["id"],
        corpus,
        text,
        sentence_ranges(text),
        outermost(names),
        set(record["types"]),
        [tuple(span) for span in record.get("ignore", [])] + phrases,
    )


LINKS = set("of the and for de la le el al bin ibn van von der den di da dos du del y on in at to & et und e ul ud".split())


def guideline(text, spans):
    """Brings spans to one guideline, and tells names from phrases that a set calls names.

    No article, no title before a person, no possessive, no clause after a comma. Returns the names and the
    ranges that are not to be trained on.
    """
    names, phrases = [], []
    for start, end, kind in spans:
        whole = (start, end)
        comma = text.find(", ", start, end)
        if kind == "PERSON" and comma > 0 and not re.match(r", (Jr|Sr|I+|IV)\b", text[comma:]):
            end = comma
        words = list(re.finditer(r"\S+", text[start:end]))
        skip = 0
        while skip < len(words) - 1 and words[skip].group().strip(".,").lower() in (
            TITLES if kind == "PERSON" else ("the", "a", "an")
        ):
            skip += 1
        start += words[skip].start() if words else 0
        if text[start:end].endswith(("'s", "’s")):
            end -= 2
        while end > start and text[end - 1] in ",;:!?\"”’'":
            end -= 1
        if end > start and namelike(text[start:end], kind):
            names.append((start, end, kind))
        else:
            phrases.append(whole)
    return names, phrases


def namelike(name, kind):
    """Tells whether every word but small links is capitalised, and none is a pronoun."""
    words = re.findall(r"[^\W_]+", name)
    if not words or name.lower() in ("i", "we", "our", "us", "his", "her", "he", "she", "it", "they", "you", "my"):
        return False
    if kind == "PERSON" and (len(words) > 6 or {"of", "for", "to"} & set(words) or set(map(str.lower, words)) <= TITLES):
        return False
    return all(w[0].isupper() or w[0].isdigit() or w in LINKS or len(w) <= 2 for w in words) or name[0].islower() and len(words) == 1


def outermost(spans):
    """Leaves out names inside names; of two that cross, the earlier stays."""
    kept = []
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


# A set without FAC calls these LOC; either is right for it.
BUILT = re.compile(
    r"\b(?:Airport|Airfield|Station|Bridge|Stadium|Arena|Hall|House|Palace|Tower|Towers|Building|Center|Centre|Museum|"
    r"Prison|Jail|Camp|Base|Barracks|Hospital|Church|Cathedral|Mosque|Temple|Abbey|Castle|Hotel|Theatre|Theater|"
    r"Library|Memorial|Monument|Dam|Tunnel|Canal|Highway|Interstate|Road|Street|Square|Park|Garden|Gardens|Plaza|Mall|"
    r"Zoo|Cemetery|Fort|Gate|Wall|Pentagon|Kremlin|Capitol|Plant|Shipyard|Pier|Terminal|School|College|University)\b"
)

ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|vs|No|Inc|Corp|Ltd|Co|etc|[A-Z]|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\.[A-Za-z])\.$"
)


def sentence_ranges(text):
    """Divides a text at line ends and after sentence ends, roughly."""
    ranges = []
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        for end in re.finditer(r"[.!?]['\"”’)]*\s+(?=['\"“‘(]?[A-Z0-9])", line.group()):
            stop = line.start() + end.end()
            if ABBREVIATION.search(text[start:stop].rstrip()):
                continue
            ranges.append((start, stop))
            start = stop
        if start < line.end():
            ranges.append((start, line.end()))
    return ranges


def labels(sentence, document):
    """Returns for each word the indices it may have and its weight (0: not trained on).

    Where no name is marked, a capitalised word may be one of a type that its set does not cover.
    """
    covered = document.covered
    own = [span for span in document.spans if span[0] < sentence.spans[-1][1] and span[1] > sentence.spans[0][0]]
    open_types = [t for t in TYPES if t not in covered and not (t == "FAC" and "LOC" in covered)]
    out = [None] * len(sentence.spans)
    for start, end, kind in own:
        inside = [i for i, (s, e) in enumerate(sentence.spans) if s < end and e > start]
        built = kind == "LOC" and "FAC" not in covered and BUILT.search(document.text[start:end])
        kinds = [kind] + (["FAC"] if built else [])
        for place, i in zip(places(len(inside)), inside):
            out[i] = ([INDEX[f"{place}-{k}"] for k in kinds], 1.0)
    for i, (s, e) in enumerate(sentence.spans):
        if out[i] is None and any(s < b and e > a for a, b in document.ignored):
            out[i] = ([0], 0.0)
        elif out[i] is None:
            if open_types and document.text[s].isupper():
                out[i] = ([0] + [INDEX[f"{p}-{t}"] for t in open_types for p in "BIES"], 0.3)
            else:
                out[i] = ([0], 1.0)
    return out


def places(count):
    """Returns the place in a span of each of its words."""
    return "S" if count == 1 else "B" + "I" * (count - 2) + "E"


def tags(sentence, document):
    """Returns for each word the index of its part of speech, or −1.

    A token's tag is read at the first word that begins in it.
    """
    out = [-1] * len(sentence.spans)
    taken = 0
    for (start, end), tag in sorted(document.tags.items()):
        while taken < len(sentence.spans) and sentence.spans[taken][0] < start:
            taken += 1
        if taken < len(sentence.spans) and sentence.spans[taken][0] < end:
            out[taken] = tag
    return out


LETTERS = dict(P="PERSON", O="ORG", L="LOC", F="FAC", E="EVENT", W="WORK_OF_ART", R="PRODUCT", N="NORP")


def annotated(raw, rows):
    """Reads our annotation of open news: rows `line start end letter` over the lines of the raw text.

    A run of consecutive lines becomes documents of ten lines.
    """
    lines = open(raw, encoding="utf8").read().split("\n")
    names, order = {}, []
    for row in open(rows, encoding="utf8"):
        if row.startswith("#") or not row.strip():
            continue
        number, *spans = row.split()
        order.append(int(number))
        names[int(number)] = [
            (int(s), int(e), LETTERS[kind]) for s, e, kind in (span.split(":") for span in spans)
        ]
    documents, run = [], []
    for number in order + [None]:
        if run and (number is None or number != run[-1] + 1 or len(run) == 10):
            documents.append(joined(f"gmb-{run[0]}", "gmb", [(lines[n - 1], names[n]) for n in run]))
            run = []
        if number is not None:
            run.append(number)
    return documents


def numbers(paths):
    """Returns the numbers of the lines that files of annotation speak of."""
    return {int(row.split()[0]) for path in paths for row in open(path, encoding="utf8") if row[0].isdigit()}


def tagged(raw, rows, without=()):
    """Reads our parts of speech over the raw text: rows `line start:end:letter …`; names are left open.

    Lines that the files in `without` speak of are left out.
    """
    lines = open(raw, encoding="utf8").read().split("\n")
    apart = numbers(without)
    documents = []
    for row in open(rows, encoding="utf8"):
        if row.startswith("#") or not row.strip():
            continue
        number, *spans = row.split()
        if int(number) in apart:
            continue
        text = lines[int(number) - 1]
        document = Document(f"tags-{number}", "tags", text, [(0, len(text))], [], set(TYPES), [(0, len(text))])
        for start, end, letter in (span.split(":") for span in spans):
            document.tags[int(start), int(end)] = TAGS.index(PARTS[letter])
        documents.append(document)
    return documents


def unlabelled(raw, rows):
    """Reads the raw text that no file of `rows` speaks of, ten lines a document; nothing is known of its words."""
    lines = open(raw, encoding="utf8").read().split("\n")
    known = numbers(rows)
    documents = []
    for at in range(0, len(lines), 10):
        some = [(lines[i], []) for i in range(at, min(at + 10, len(lines))) if i + 1 not in known and lines[i].strip()]
        if some:
            documents.append(joined(f"raw-{at}", "raw", some))
            documents[-1].ignored = [(0, len(documents[-1].text))]
    return documents


def invented(path):
    """Reads invented news with inline marks, `[P Ana Ruiz] spoke in [L Valletta]`; an empty line ends a document."""
    return marked(path, "invented", unmarked)


def marked(path, corpus, unmarked):
    """Reads lines with marks that `unmarked` takes out; an empty line ends a document."""
    documents, run = [], []
    for line in open(path, encoding="utf8").read().split("\n") + [""]:
        if line.strip():
            run.append(unmarked(line))
        elif run:
            documents.append(joined(f"{os.path.basename(path)}-{len(documents)}", corpus, run))
            run = []
    return documents


def unmarked(line):
    text, spans, end = "", [], 0
    for mark in re.finditer(r"\[([POLFEWRN]) ([^\]]*)\]", line):
        text += line[end : mark.start()]
        spans.append((len(text), len(text) + len(mark.group(2)), LETTERS[mark.group(1)]))
        text += mark.group(2)
        end = mark.end()
    return text + line[end:], spans


def joined(id, corpus, lines):
    text, spans, sentences = "", [], []
    for line, names in lines:
        at = len(text)
        spans += [(s + at, e + at, kind) for s, e, kind in names]
        sentences.append((at, at + len(line)))
        text += line + "\n"
    return Document(id, corpus, text, sentences, spans, set(TYPES))


def thinned(document, sentence_labels, chance):
    """Tells whether a sentence is kept in training."""
    if any(0 not in allowed for allowed, *_ in sentence_labels):
        return True
    return chance.random() < KEPT_EMPTY.get(document.corpus, 1.0)
