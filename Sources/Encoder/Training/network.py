"""The encoder: a small transformer with a linear head for each task."""
import os

import torch
import torch.nn.functional as F
from torch import nn

from words import SHAPES, minilm_folder


class Layer(nn.Module):
    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        rows, length, width = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        context = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.dropout(self.out(context.transpose(1, 2).reshape(rows, length, width))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Scores of every task's labels for every piece; `tasks` maps a head's name to its number of labels."""

    def __init__(self, tasks, layers=6, width=384, heads=12, inner=1536, vocabulary=30522, positions=256):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.shape = nn.Embedding(SHAPES, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList([Layer(width, heads, inner) for _ in range(layers)])
        self.tasks = nn.ModuleDict({name: nn.Linear(width, labels) for name, labels in tasks.items()})
        self.dropout = nn.Dropout(0.1)
        nn.init.zeros_(self.shape.weight)

    def vectors(self, ids, shapes, mask):
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.word(ids) + self.position(at) + self.shape(shapes)))
        attend = mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, attend)
        return x

    def forward(self, ids, shapes, mask):
        x = self.dropout(self.vectors(ids, shapes, mask))
        return {name: head(x) for name, head in self.tasks.items()}


def from_minilm(tasks, layers=6):
    """Makes an encoder that starts from MiniLM's weights, its first or evenly chosen layers."""
    from safetensors.torch import load_file

    start = load_file(os.path.join(minilm_folder(), "model.safetensors"))
    start = {name.removeprefix("bert."): tensor.float() for name, tensor in start.items()}
    model = Encoder(tasks, layers=layers)
    chosen = range(6) if layers == 6 else {2: [1, 5], 3: [1, 3, 5], 4: [0, 2, 4, 5], 5: [0, 1, 2, 3, 4]}[layers]
    with torch.no_grad():
        model.word.weight.copy_(start["embeddings.word_embeddings.weight"])
        model.position.weight.copy_(
            start["embeddings.position_embeddings.weight"][:256] + start["embeddings.token_type_embeddings.weight"][0]
        )
        copy_norm(model.norm, start, "embeddings.LayerNorm")
        for layer, number in zip(model.layers, chosen):
            at = f"encoder.layer.{number}"
            for part in ("weight", "bias"):
                getattr(layer.qkv, part).copy_(
                    torch.cat([start[f"{at}.attention.self.{name}.{part}"] for name in ("query", "key", "value")])
                )
                getattr(layer.out, part).copy_(start[f"{at}.attention.output.dense.{part}"])
                getattr(layer.up, part).copy_(start[f"{at}.intermediate.dense.{part}"])
                getattr(layer.down, part).copy_(start[f"{at}.output.dense.{part}"])
            copy_norm(layer.norm1, start, f"{at}.attention.output.LayerNorm")
            copy_norm(layer.norm2, start, f"{at}.output.LayerNorm")
    return model


def copy_norm(norm, start, name):
    norm.weight.copy_(start[f"{name}.weight"])
    norm.bias.copy_(start[f"{name}.bias"])
