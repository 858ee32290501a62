"""Rounds a trained encoder to int8 by channel, as the program computes it.

Activations have a fixed scale for each input channel, weights one for each output channel and only the
values −63…63: then no pair sum of 16 bits saturates, and every processor computes the same sums. The scales
of a product's two sides are balanced as in SmoothQuant (Xiao et al. 2023).
"""
import random

import torch
from torch import nn

import words

LARGEST_WEIGHT = 63
LARGEST_INPUT = 127
# How much of a channel's size moves from the input into the weights. GELU's output has rare large values in
# every channel: only a scale of its own for each keeps the small ones (0.5 costs four points of F1 there).
BALANCE = {"qkv": 0.5, "out": 0.5, "up": 0.5, "down": 1.0}


class Product(nn.Module):
    """A linear map computed as the program does: whole numbers, exact in float32 up to 2^24."""

    def __init__(self, linear, peak, balance):
        super().__init__()
        outer = linear.weight.abs().amax(0).clamp(min=1e-5)
        factor = (peak.clamp(min=1e-5) ** balance) / (outer ** (1 - balance))
        self.step = factor * (peak / factor).max() / LARGEST_INPUT  # what one whole number counts, by input channel
        folded = linear.weight * self.step
        self.scale = folded.abs().amax(1).clamp(min=1e-12) / LARGEST_WEIGHT
        self.whole = (folded / self.scale[:, None]).round()
        self.bias = linear.bias

    def forward(self, x):
        with torch.autocast("cpu", enabled=False):
            inputs = (x.float() / self.step).round().clamp(-LARGEST_INPUT, LARGEST_INPUT)
            return (inputs @ self.whole.T) * self.scale + self.bias


def products(model):
    """Yields every linear map of the layers with its name in the weight file."""
    for number, layer in enumerate(model.layers):
        for name in ("qkv", "out", "up", "down"):
            yield f"{number}.{name}", layer, name


def peaks(model, groups):
    """Returns the largest size of each input channel of each product over sample windows."""
    seen = {}
    hooks = []
    for name, layer, part in products(model):
        def keep(_, inputs, name=name):
            x = inputs[0].reshape(-1, inputs[0].shape[-1]).abs()
            most = x.amax(0)
            seen[name] = most if name not in seen else torch.maximum(seen[name], most)

        hooks.append(getattr(layer, part).register_forward_pre_hook(keep))
    with torch.no_grad():
        for group in groups:
            model(*group)
    for hook in hooks:
        hook.remove()
    return seen


def samples(documents, count=400, limit=126):
    """Makes sample windows of some documents."""
    pieces = words.tokenizer()
    documents = random.Random(1).sample(documents, len(documents))
    out = []
    for document in documents:
        for group in words.windows(words.cut(pieces, document.text, document.sentences), limit)[:2]:
            out.append(words.arrays([group]))
        if len(out) >= count:
            return out
    return out


def quantised(model, groups):
    """Replaces the products of a model by whole-number ones, and rounds a word's vector to int8 by row."""
    with torch.no_grad():
        peak = peaks(model, groups)
        for name, layer, part in products(model):
            setattr(layer, part, Product(getattr(layer, part), peak[name], BALANCE[part]))
        model.word.weight.copy_((model.word.weight / word_scale(model)).round() * word_scale(model))
    return model


def word_scale(model):
    """Returns what the whole numbers of each word's vector count."""
    return model.word.weight.abs().amax(1, keepdim=True).clamp(min=1e-12) / LARGEST_INPUT
