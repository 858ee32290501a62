"""Turns a checkpoint into the weight file that the program embeds: int8 by channel.

    quantise.py MODEL.pt --data FOLDER --out weights.bin

Activations have a fixed scale for each input channel, weights one for each output channel and only the
values −63…63: then no pair sum of 16 bits saturates, and every processor computes the same sums. The scales
of a product's two sides are balanced as in SmoothQuant (Xiao et al. 2023).
"""
import argparse
import random

import torch
from torch import nn

import corpora
import evaluate
import words

LARGEST_WEIGHT = 63
LARGEST_INPUT = 127
# How much of a channel's size moves from the input into the weights. GELU's output has rare large values in
# every channel: only a scale of its own for each keeps the small ones (0.5 costs four points of F1 there).
BALANCE = {"qkv": 0.5, "out": 0.5, "up": 0.5, "down": 1.0}


class Product(nn.Module):
    """A linear map computed as the program does: whole numbers, exact in float32 up to 2^24."""

    def __init__(self, weight, bias, peak, balance):
        super().__init__()
        outer = weight.abs().amax(0).clamp(min=1e-5)
        factor = (peak.clamp(min=1e-5) ** balance) / (outer ** (1 - balance))
        step = (peak / factor).max() / LARGEST_INPUT
        self.inverse = 1 / (factor * step)
        folded = weight * (factor * step)
        self.scale = folded.abs().amax(1).clamp(min=1e-12) / LARGEST_WEIGHT
        self.weight = (folded / self.scale[:, None]).round()
        self.bias = bias

    def forward(self, x):
        with torch.autocast("cpu", enabled=False):
            whole = (x.float() * self.inverse).round().clamp(-LARGEST_INPUT, LARGEST_INPUT)
            return (whole @ self.weight.T) * self.scale + self.bias


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


def samples(folder, count=400, limit=126):
    """Makes sample windows of the corpora."""
    pieces = words.tokenizer()
    documents = corpora.load(folder)
    random.Random(1).shuffle(documents)
    out = []
    for document in documents:
        for group in words.windows(words.cut(pieces, document.text, document.sentences), limit)[:2]:
            out.append(evaluate.window_arrays([group]))
        if len(out) >= count:
            return out
    return out


def quantised(model, groups):
    """Replaces the products of a model by whole-number ones; a word's vector is rounded to int8 by row."""
    with torch.no_grad():
        peak = peaks(model, groups)
        for name, layer, part in products(model):
            linear = getattr(layer, part)
            setattr(layer, part, Product(linear.weight, linear.bias, peak[name], BALANCE[part]))
        model.word.scale = model.word.weight.abs().amax(1).clamp(min=1e-12) / 127
        model.word.whole = (model.word.weight / model.word.scale[:, None]).round()
        model.word.weight.copy_(model.word.whole * model.word.scale[:, None])
    return model


def write(model, path, heads, name):
    """Writes the weight file; the queries' scale is folded in."""
    tensors = []

    def add(label, tensor, kind):
        array = tensor.detach().contiguous()
        array = array.reshape(1, -1) if array.dim() == 1 else array
        tensors.append((label, kind, array.numpy().astype({"i8": "int8", "f32": "<f4", "u8": "uint8"}[kind])))

    vocabulary = words.tokenizer().get_vocab()
    listed = "\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n"
    add("vocabulary", torch.tensor(list(listed.encode()), dtype=torch.uint8), "u8")
    add("word", model.word.whole, "i8")
    add("word.scale", model.word.scale, "f32")
    add("position", model.position.weight, "f32")
    add("shape", model.shape.weight, "f32")
    add("norm.gamma", model.norm.weight, "f32")
    add("norm.beta", model.norm.bias, "f32")
    for number, layer in enumerate(model.layers):
        for part in ("qkv", "out", "up", "down"):
            product = getattr(layer, part)
            scale, bias = product.scale.clone(), product.bias.clone()
            if part == "qkv":
                width = product.weight.shape[1]
                root = (width // layer.heads) ** -0.5
                scale[:width] *= root
                bias[:width] *= root
            add(f"{number}.{part}.weight", product.weight.T, "i8")
            add(f"{number}.{part}.scale", scale, "f32")
            add(f"{number}.{part}.bias", bias, "f32")
            add(f"{number}.{part}.inverse", product.inverse, "f32")
        for norm in ("norm1", "norm2"):
            add(f"{number}.{norm}.gamma", getattr(layer, norm).weight, "f32")
            add(f"{number}.{norm}.beta", getattr(layer, norm).bias, "f32")
    for task in heads:
        add(f"{task}.weight", model.tasks[task].weight.T, "f32")
        add(f"{task}.bias", model.tasks[task].bias, "f32")
    width = model.word.weight.shape[1]
    head = [
        "lede-model 1",
        f"name {name}",
        f"layers {len(model.layers)}",
        f"width {width}",
        f"heads {model.layers[0].heads}",
        f"inner {model.layers[0].up.weight.shape[0]}",
        f"positions {model.position.weight.shape[0]}",
    ] + [f"labels {task} {' '.join(labels)}" for task, labels in heads.items()]
    # The header's length depends on the offsets in it: leave room for the longest.
    room = -(-(sum(len(line) + 1 for line in head) + 64 * (len(tensors) + 1)) // 64) * 64
    offset, lines = room, []
    for label, kind, array in tensors:
        lines.append(f"tensor {label} {kind} {array.shape[0]} {array.shape[1]} {offset}")
        offset += -(-array.nbytes // 64) * 64
    text = "\n".join(head + lines + ["end\n"]).encode()
    with open(path, "wb") as file:
        file.write(text + b"\n" * (room - len(text)))
        for _, _, array in tensors:
            data = array.tobytes()
            file.write(data + b"\0" * (-len(data) % 64))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--data", required=True)
    parser.add_argument("--name", default="news-en 1")
    parser.add_argument("--out", required=True)
    o = parser.parse_args()
    torch.set_num_threads(2)
    model, _ = evaluate.load(o.model)
    quantised(model, samples(o.data))
    write(model, o.out, evaluate.heads(), o.name)


if __name__ == "__main__":
    main()
