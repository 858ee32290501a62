"""Writes a checkpoint as the weight file that the program embeds.

    weightfile.py MODEL.pt --data FOLDER --name "news-en 2" --out weights.bin
"""
import argparse

import torch

import checkpoint
import corpora
import quantise
import words


def write(model, path, name):
    """Writes the weight file; the queries' scale is folded in."""
    tensors = []

    def add(label, tensor, kind):
        array = tensor.detach().contiguous()
        array = array.reshape(1, -1) if array.dim() == 1 else array
        tensors.append((label, kind, array.numpy().astype({"i8": "int8", "f32": "<f4", "u8": "uint8"}[kind])))

    vocabulary = words.tokenizer().get_vocab()
    listed = "\n".join(sorted(vocabulary, key=vocabulary.get)) + "\n"
    add("vocabulary", torch.tensor(list(listed.encode()), dtype=torch.uint8), "u8")
    scales = quantise.word_scale(model)
    add("word", (model.word.weight / scales).round(), "i8")
    add("word.scale", scales[:, 0], "f32")
    add("position", model.position.weight, "f32")
    add("shape", model.shape.weight, "f32")
    add("norm.gamma", model.norm.weight, "f32")
    add("norm.beta", model.norm.bias, "f32")
    for number, layer in enumerate(model.layers):
        for part in ("qkv", "out", "up", "down"):
            product = getattr(layer, part)
            scale, bias = product.scale.clone(), product.bias.clone()
            if part == "qkv":
                width = product.whole.shape[1]
                root = (width // layer.heads) ** -0.5
                scale[:width] *= root
                bias[:width] *= root
            add(f"{number}.{part}.weight", product.whole.T, "i8")
            add(f"{number}.{part}.scale", scale, "f32")
            add(f"{number}.{part}.bias", bias, "f32")
            add(f"{number}.{part}.inverse", 1 / product.step, "f32")
        for norm in ("norm1", "norm2"):
            add(f"{number}.{norm}.gamma", getattr(layer, norm).weight, "f32")
            add(f"{number}.{norm}.beta", getattr(layer, norm).bias, "f32")
    for task in checkpoint.HEADS:
        add(f"{task}.weight", model.tasks[task].weight.T, "f32")
        add(f"{task}.bias", model.tasks[task].bias, "f32")
    width = model.word.weight.shape[1]
    head = [
        "lede-model 1",
        f"name {name}",
        f"layers {len(model.layers)}",
        f"width {width}",
        f"heads {model.layers[0].heads}",
        f"inner {model.layers[0].up.whole.shape[0]}",
        f"positions {model.position.weight.shape[0]}",
    ] + [f"labels {task} {' '.join(labels)}" for task, labels in checkpoint.HEADS.items()]
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
    parser.add_argument("--name", required=True, help="what the program calls the weights")
    parser.add_argument("--out", required=True)
    o = parser.parse_args()
    torch.set_num_threads(2)
    model, _ = checkpoint.load(o.model)
    write(quantise.quantised(model, quantise.samples(corpora.load(o.data))), o.out, o.name)


if __name__ == "__main__":
    main()
