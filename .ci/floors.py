#!/usr/bin/env python3
"""Scores `lede annotate` on the measuring data and fails where a figure falls below its floor.

    floors.py LEDE SHARED

The floors stand in floors.json beside this file: for each set its digest, its task, and the
least F1 of each measure. A set whose digest is another is an error, not a pass. What the model was
not trained on is made from the repository's own annotation.
"""
import hashlib, json, os, subprocess, sys, tempfile

lede, shared = sys.argv[1:]
here = os.path.dirname(os.path.abspath(__file__))
failed = False

for floor in json.load(open(os.path.join(here, "floors.json"))):
    if "made by" in floor:
        script, *arguments = floor["made by"]
        given = [argument.replace("{shared}", shared) for argument in arguments]
        made = subprocess.run(
            [sys.executable, "-B", os.path.join(here, "..", script), *given], capture_output=True, check=True)
        gold = os.path.join(tempfile.gettempdir(), f"{os.path.basename(arguments[0])}-{os.getpid()}.jsonl")
        with open(gold, "wb") as data:
            data.write(made.stdout)
    else:
        gold = os.path.join(shared, "data", floor["set"])
    with open(gold, "rb") as data:
        lines = data.read()
    digest = hashlib.sha256(lines).hexdigest()
    if digest != floor["sha256"]:
        print(f"{floor['set']}: sha256 {digest}, expected {floor['sha256']}")
        failed = True
        continue
    requests = []
    for line in lines.decode().splitlines():
        record = json.loads(line)
        wanted = {k: record[k] for k in ("id", "text", "title", "date") if record.get(k)}
        requests.append(json.dumps({**wanted, "zones": "none"}))
    answers = subprocess.run(
        [lede, "annotate"], input="\n".join(requests), capture_output=True, text=True, check=True)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf8") as predicted:
        predicted.write(answers.stdout)
        predicted.flush()
        scored = subprocess.run(
            [sys.executable, os.path.join(shared, "score", "score.py"), floor["task"], gold,
             predicted.name, "--json"], capture_output=True, text=True, check=True)
    scores = json.loads(scored.stdout)
    for measure, least in floor["floors"].items():
        reached = 100 * scores[measure]["f1"]
        verdict = "ok" if reached >= least else "BELOW THE FLOOR"
        failed |= reached < least
        print(f"{floor['set']:28} {measure:22} {reached:6.2f}  floor {least:6.2f}  {verdict}")

sys.exit(failed)
