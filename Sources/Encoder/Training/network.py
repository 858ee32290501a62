"""The encoder: a small transformer with a linear head for each task."""
import os

import torch
import torch.nn.functional as F
from torch import nn

from words import SHAPES, minilm_folder


class Dropout(nn.Module):
    """Zeroes a tenth of the values, by masks cut out of one pool: drawing them anew costs a processor more than a product."""

    POOL = 1 << 22

    def __init__(self, share=0.1):
        super().__init__()
        self.share, self.pool = share, None

    def forward(self, x):
        if not self.training:
            return x
        if self.pool is None or self.pool.device != x.device:
            drawn = torch.rand(max(self.POOL, 2 * x.numel()), device=x.device) >= self.share
            self.pool = drawn.to(torch.bfloat16) / (1 - self.share)
        at = int(torch.randint(0, len(self.pool) - x.numel(), ()))
        return x * self.pool[at : at + x.numel()].view_as(x)


class Layer(nn.Module):
    def __init__(self, width, heads, inner, epsilon):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=epsilon)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=epsilon)
        self.dropout = Dropout()

    def forward(self, x, bias):
        rows, length, width = x.shape
        size = width // self.heads
        q, k, v = self.qkv(x).view(rows, length, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        # Written out: the library's fused attention takes three times as long backwards on a processor.
        context = ((q * size**-0.5) @ k.transpose(-1, -2) + bias).softmax(-1) @ v
        x = self.norm1(x + self.dropout(self.out(context.transpose(1, 2).reshape(rows, length, width))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Scores of every task's labels for every piece; `tasks` maps a head's name to its number of labels."""

    def __init__(self, tasks, layers=6, width=384, heads=12, inner=1536, vocabulary=30522, positions=256, epsilon=1e-12):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.shape = nn.Embedding(SHAPES, width)
        self.norm = nn.LayerNorm(width, eps=epsilon)
        self.layers = nn.ModuleList([Layer(width, heads, inner, epsilon) for _ in range(layers)])
        self.tasks = nn.ModuleDict({name: nn.Linear(width, labels) for name, labels in tasks.items()})
        self.dropout = Dropout()
        nn.init.zeros_(self.shape.weight)

    def vectors(self, ids, shapes, mask):
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.word(ids) + self.position(at) + self.shape(shapes)))
        bias = self.bias(mask)
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def bias(self, mask):
        """Returns what is added to the scores of attention: padding is not looked at."""
        return torch.zeros(mask.shape, device=mask.device).masked_fill(~mask, -1e4)[:, None, None, :]

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
            names = dict(
                qkv=[f"attention.self.{name}" for name in ("query", "key", "value")], out=["attention.output.dense"],
                up=["intermediate.dense"], down=["output.dense"],
            )
            copy_layer(layer, start, {part: [f"{at}.{n}" for n in some] for part, some in names.items()})
            copy_norm(layer.norm1, start, f"{at}.attention.output.LayerNorm")
            copy_norm(layer.norm2, start, f"{at}.output.LayerNorm")
    return model


def copy_norm(norm, start, name):
    norm.weight.copy_(start[f"{name}.weight"])
    norm.bias.copy_(start[f"{name}.bias"])


def copy_layer(layer, start, names):
    """Copies a layer's linear maps; `names` lists for each of them what it is put together from."""
    for map, sources in names.items():
        for part in ("weight", "bias"):
            getattr(getattr(layer, map), part).copy_(torch.cat([start[f"{source}.{part}"] for source in sources]))
