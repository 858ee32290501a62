"""What a trained model is on disk: its weights, the options it was trained with, the minutes that took."""
import torch

import network
import speech
import teacher
from corpora import LABELS, TAGS

HEADS = {"names": LABELS, "tags": TAGS, **speech.LABELS}
TASKS = {name: len(labels) for name, labels in HEADS.items()}


def save(path, model, options, minutes):
    """Writes a checkpoint."""
    torch.save({"model": model.cpu().state_dict(), "options": vars(options), "minutes": minutes}, path)


def load(path):
    """Reads a checkpoint: the model, ready to score, and the options it was trained with."""
    saved = torch.load(path, map_location="cpu")
    o = saved["options"]
    model = teacher.Teacher(TASKS) if o["large"] else network.Encoder(TASKS, layers=o["layers"])
    model.load_state_dict(saved["model"])
    return model.eval(), o
