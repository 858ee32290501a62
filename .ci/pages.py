#!/usr/bin/env python3
"""Scores the reading of web pages and fails where a figure falls below its floor.

    pages.py LEDE SHARED

Every page stands beside the text and the metadata that a person expects of it. Text is compared by
sets of four words in a row; of the text that is read, the article's own and its captions count.
"""
import io, json, os, re, subprocess, sys, tarfile, tempfile
from html.parser import HTMLParser

FLOORS = {"text F1": 95.4, "title": 72.0, "byline": 70.0, "date": 97.0}
BLOCKS = set(
    "address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 "
    "h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul".split())


class Words(HTMLParser):
    """The words of a page, with a blank at every block."""

    def __init__(self):
        super().__init__()
        self.parts, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("script", "style")
        if tag in BLOCKS:
            self.parts.append(" ")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style")
        if tag in BLOCKS:
            self.parts.append(" ")

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def shingles(text):
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 4]) for i in range(len(words) - 3)}


def plain(text):
    return " ".join((text or "").casefold().split()).strip(".,:;!? \"'“”‘’|-–—")


lede, shared = sys.argv[1:]
expected = {}
with tempfile.TemporaryDirectory() as folder:
    with tarfile.open(os.path.join(shared, "data/web/readability-pages.tar.gz")) as archive:
        for member in archive.getmembers():
            *_, name, file = member.name.split("/") if "/" in member.name else ("", member.name)
            if not member.isfile():
                continue
            data = archive.extractfile(member).read()
            if file == "source.html":
                with open(os.path.join(folder, f"{name}.html"), "wb") as page:
                    page.write(data)
            elif file == "expected.html":
                words = Words()
                words.feed(data.decode())
                expected.setdefault(name, {})["text"] = "".join(words.parts)
            elif file == "expected-metadata.json":
                expected.setdefault(name, {}).update(json.loads(data))

    def ask(command):
        run = subprocess.run([lede, "--json", "-c", command, folder], capture_output=True, text=True, check=True)
        return json.loads(run.stdout)

    articles = ask("articles")
    texts = {}
    for zone in ask("zones all"):
        if zone["zone"] in ("dek", "body", "caption", "correction"):
            handle = re.split("[:@]", zone["where"])[0]
            texts.setdefault(handle, []).append(zone["text"])

scores, right, asked = [], dict.fromkeys(FLOORS, 0), dict.fromkeys(FLOORS, 0)
for article in articles:
    name = os.path.basename(article["path"])[: -len(".html")]
    wanted = expected[name]
    gold, given = shingles(wanted["text"]), shingles(" ".join(texts.get(article["handle"], [])))
    if gold:
        scores.append(2 * len(gold & given) / (len(gold) + len(given)))
    for measure, member, column in (
        ("title", "title", "title"), ("byline", "byline", "byline"), ("date", "publishedTime", "date")):
        value = wanted.get(member)
        if not value:
            continue
        asked[measure] += 1
        mine = article[column] or ""
        if measure == "date":
            right[measure] += mine == value[:10]
        else:
            right[measure] += re.sub("^by ", "", plain(mine)) == re.sub("^by ", "", plain(value))

figures = {measure: 100 * right[measure] / asked[measure] for measure in FLOORS if asked[measure]}
figures["text F1"] = 100 * sum(scores) / len(scores)
failed = len(articles) != len(expected)
print(f"web pages: {len(articles)} of {len(expected)} read")
for measure, floor in FLOORS.items():
    failed |= figures[measure] < floor
    print(f"  {measure}: {figures[measure]:.1f}, at least {floor}")
sys.exit(failed)
