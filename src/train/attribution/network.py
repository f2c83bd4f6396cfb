"""The two networks: an encoder that finds cues, and a layer that reads the roles of one cue."""
import math
import zipfile

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

STATES, HEADS, LAYERS = 384, 12, 6
LONGEST = 512
OUTSIDE, SOURCE, CONTENT = range(3)
BASE = "all-minilm-l6-v2.onnx"
# What the model of names reads is the vector after this layer, counted from 0.
MIDDLE = 3


class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs) * 0.02)
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x):
        if not self.training:
            return torch.matmul(x, self.weight) + self.bias
        # The same in one operation and without numbers of two widths: a fifth faster.
        rows = x.reshape(-1, x.shape[-1])
        return torch.addmm(self.bias, rows, self.weight).view(*x.shape[:-1], -1)


class Layer(nn.Module):
    """A transformer layer as BERT has it."""

    def __init__(self):
        super().__init__()
        self.query_key_value = Linear(STATES, 3 * STATES)
        self.output = Linear(STATES, STATES)
        self.norm = nn.LayerNorm(STATES, eps=1e-12)
        self.widen = Linear(STATES, 4 * STATES)
        self.narrow = Linear(4 * STATES, STATES)
        self.last_norm = nn.LayerNorm(STATES, eps=1e-12)

    def forward(self, x, away):
        rows, length, _ = x.shape
        split = self.query_key_value(x).view(rows, length, 3, HEADS, STATES // HEADS)
        query, key, value = split.permute(2, 0, 3, 1, 4).unbind(0)
        weights = torch.matmul(query * (STATES // HEADS) ** -0.5, key.transpose(-1, -2)) + away
        mixed = torch.matmul(torch.softmax(weights, -1), value)
        x = self.norm(x + self.output(mixed.transpose(1, 2).reshape(rows, length, STATES)))
        return self.last_norm(x + self.narrow(functional.gelu(self.widen(x))))


class Head(nn.Module):
    def __init__(self, outputs):
        super().__init__()
        self.hidden = Linear(STATES, STATES // 2)
        self.drop = nn.Dropout(0.1)
        self.outputs = nn.ModuleList(Linear(STATES // 2, it) for it in outputs)

    def forward(self, x):
        x = self.drop(functional.gelu(self.hidden(x)))
        return [output(x) for output in self.outputs], x


def buckets():
    """A bucket for each distance from -511 to 511: near ones apart, far ones together."""
    found = []
    for distance in range(1 - LONGEST, LONGEST):
        size = abs(distance)
        near = size if size < 8 else min(15, 8 + int(2 * math.log2(size / 8)))
        found.append(near + (16 if distance < 0 else 0))
    return torch.tensor(found)


def away(mask):
    """Added to attention, it keeps padding out."""
    return ((1 - mask.float()) * -1e4)[:, None, None, :]


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.pieces = nn.Embedding(30522, STATES)
        self.positions = nn.Embedding(LONGEST, STATES)
        self.types = nn.Embedding(2, STATES)
        self.norm = nn.LayerNorm(STATES, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.features = nn.Embedding(8, STATES)
        self.drop = nn.Dropout(0.1)
        self.cue = Head([3])
        self.marks = nn.Embedding(2, STATES)
        self.distances = nn.Embedding(32, STATES)
        self.role_norm = nn.LayerNorm(STATES, eps=1e-6)
        self.role_layer = Layer()
        self.role = Head([3, 4])
        self.sure = Linear(STATES // 2, 1)
        self.register_buffer("buckets", buckets(), persistent=False)
        for embedding in (self.features, self.marks, self.distances):
            nn.init.normal_(embedding.weight, std=0.01)

    def frozen(self):
        """What keeps the weights of the base."""
        return [self.pieces, self.positions, self.types, self.norm, self.layers[0]]

    def encode(self, ids, mask, features):
        """The vector of each piece, and the one in the middle of the layers."""
        hidden = away(mask)
        with torch.no_grad():
            positions = self.positions.weight[:ids.shape[1]]
            x = self.norm(self.pieces(ids) + positions + self.types.weight[0])
            x = self.layers[0](x, hidden)
        x = self.drop(x + self.features(features))
        middle = x
        for i, layer in enumerate(self.layers[1:], 1):
            x = layer(x, hidden)
            middle = x if i == MIDDLE else middle
        return x, middle

    def cues(self, x):
        """Logits: no cue, begins a cue, continues one."""
        return self.cue(x)[0][0]

    def roles(self, x, mask, marks, places):
        """For each row, whose cue is marked and begins at its place: logits of outside, source and
        content for each piece; how well source and content begin and end there (source begins,
        content begins, source ends, content ends); and a logit of whether that is a cue at all."""
        near = self.distances(self.near(x.shape[1], places))
        x = self.role_layer(self.role_norm(x + self.marks(marks) + near), away(mask))
        return self.judged(x, marks)

    def near(self, length, places):
        """For each row, the bucket of each piece's distance from the place."""
        return self.buckets[torch.arange(length)[None, :] - places[:, None] + (LONGEST - 1)]

    def judged(self, x, marks):
        """What the role layer's vectors say, see roles."""
        (roles, bounds), hidden = self.role(x)
        share = marks.float() / marks.float().sum(1, keepdim=True)
        return roles, bounds, self.sure((hidden * share[:, :, None]).sum(1))[:, 0]


def transitions(bounds):
    """Scores [rows, words - 1, 3, 3] of going from one word's role to the next one's."""
    none = torch.zeros_like(bounds[..., :1])
    begins = torch.cat([none, bounds[..., :2]], -1)[:, 1:]
    ends = torch.cat([none, bounds[..., 2:]], -1)[:, :-1]
    return (ends[..., :, None] + begins[..., None, :]) * (1 - torch.eye(3))


def likelihood(roles, bounds, labels, words):
    """The log-likelihood of each row's labels among all sequences of roles (a linear-chain CRF).

    roles [rows, words, 3] are log-probabilities; words tells how many of each row count.
    """
    counts = torch.arange(labels.shape[1])[None, :] < words[:, None]
    steps = transitions(bounds)
    emitted = roles.gather(2, labels[..., None])[..., 0]
    pairs = 3 * labels[:, :-1] + labels[:, 1:]
    passed = steps.flatten(2).gather(2, pairs[..., None])[..., 0]
    score = (emitted * counts).sum(1) + (passed * counts[:, 1:]).sum(1)
    stay = torch.where(torch.eye(3) > 0, 0.0, -1e4)
    chain = torch.where(counts[:, 1:, None, None], steps + roles[:, 1:, None, :], stay)
    # Products of neighbours, halving the length each time: few large steps, not many small ones.
    while chain.shape[1] > 1:
        if chain.shape[1] % 2:
            chain = torch.cat([chain, stay.expand(chain.shape[0], 1, 3, 3)], 1)
        chain = torch.logsumexp(chain[:, 0::2, :, :, None] + chain[:, 1::2, None, :, :], 3)
    last = roles[:, 0] if chain.shape[1] == 0 else torch.logsumexp(
        roles[:, 0, :, None] + chain[:, 0], 1)
    return score - torch.logsumexp(last, 1)


def pretrained(jar):
    """The network with the base's weights; the role layer begins as the base's last one."""
    with zipfile.ZipFile(jar) as archive:
        graph = onnx.load_from_string(archive.read(BASE)).graph
    named = {it.name: torch.tensor(numpy_helper.to_array(it)) for it in graph.initializer}
    matrices = {node.name: named[node.input[1]] for node in graph.node
                if node.op_type == "MatMul" and node.input[1] in named}
    network = Network()
    with torch.no_grad():
        for part, name in ((network.pieces, "word_embeddings"),
                           (network.positions, "position_embeddings"),
                           (network.types, "token_type_embeddings")):
            part.weight.copy_(named[f"embeddings.{name}.weight"])
        copy_norm(network.norm, named, "embeddings.LayerNorm")
        for i, layer in enumerate([*network.layers, network.role_layer]):
            copy_layer(layer, named, matrices, min(i, LAYERS - 1))
    return network


def copy_norm(norm, named, name):
    norm.weight.copy_(named[name + ".weight"])
    norm.bias.copy_(named[name + ".bias"])


def copy_layer(layer, named, matrices, number):
    def matrix(name):
        return matrices[f"/encoder/layer.{number}/{name}/MatMul"]

    def bias(name):
        return named[f"encoder.layer.{number}.{name.replace('/', '.')}.bias"]

    parts = [f"attention/self/{it}" for it in ("query", "key", "value")]
    layer.query_key_value.weight.copy_(torch.cat([matrix(it) for it in parts], 1))
    layer.query_key_value.bias.copy_(torch.cat([bias(it) for it in parts]))
    for linear, name in ((layer.output, "attention/output/dense"),
                         (layer.widen, "intermediate/dense"), (layer.narrow, "output/dense")):
        linear.weight.copy_(matrix(name))
        linear.bias.copy_(bias(name))
    copy_norm(layer.norm, named, f"encoder.layer.{number}.attention.output.LayerNorm")
    copy_norm(layer.last_norm, named, f"encoder.layer.{number}.output.LayerNorm")
