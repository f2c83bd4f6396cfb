"""Writes the networks as ONNX with 8-bit weights, as the application reads them."""
import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional

from network import HEADS, MIDDLE, STATES

OPSET = 14
# Where ONNX Runtime keeps operations of its own.
RUNTIME = "com.microsoft"
# Smaller matrices stay as they are: they cost no time.
SMALLEST_QUANTISED = 64
ROWS_OF_A_VOCABULARY = 10000


class AddAndNorm(torch.autograd.Function):
    """Layer normalisation of a sum as one operation; the runtime's plain one takes four times as
    long."""

    @staticmethod
    def forward(_, x, other, weight, bias, epsilon):
        return functional.layer_norm(x + other, weight.shape, weight, bias, epsilon)

    @staticmethod
    def symbolic(graph, x, other, weight, bias, epsilon):
        return graph.op(f"{RUNTIME}::SkipLayerNormalization", x, other, weight, bias,
                        epsilon_f=epsilon).setType(x.type())


class Attention(torch.autograd.Function):
    """All heads of attention as one operation, over rows without padding."""

    @staticmethod
    def forward(_, query, key, value):
        def heads(x):
            return x.view(*x.shape[:2], HEADS, STATES // HEADS).transpose(1, 2)

        weights = heads(query) @ heads(key).transpose(2, 3) * (STATES // HEADS) ** -0.5
        mixed = torch.softmax(weights, -1) @ heads(value)
        return mixed.transpose(1, 2).reshape(query.shape)

    @staticmethod
    def symbolic(graph, query, key, value):
        return graph.op(f"{RUNTIME}::MultiHeadAttention", query, key, value,
                        num_heads_i=HEADS).setType(query.type())


def add_and_norm(x, other, norm):
    return AddAndNorm.apply(x, other, norm.weight, norm.bias, norm.eps)


def run_layer(layer, x):
    """What the layer does with rows without padding, in the runtime's own operations."""
    query, key, value = layer.query_key_value(x).split(STATES, -1)
    x = add_and_norm(layer.output(Attention.apply(query, key, value)), x, layer.norm)
    return add_and_norm(layer.narrow(functional.gelu(layer.widen(x))), x, layer.last_norm)


class Encoder(nn.Module):
    """In: ids and feat, each [1, l]. Out: h [1, l, 384]; cue [1, l, 3], the probabilities of no
    cue, beginning and going on with one; middle [1, l, 384], for the model of names."""

    def __init__(self, network):
        super().__init__()
        self.network = network
        self.register_buffer(
            "positions", network.positions.weight.detach() + network.types.weight.detach()[0])

    def forward(self, ids, feat):
        network = self.network
        x = add_and_norm(network.pieces(ids), self.positions[None, :ids.shape[1]], network.norm)
        x = run_layer(network.layers[0], x) + network.features(feat)
        middle = x
        for i, layer in enumerate(network.layers[1:], 1):
            x = run_layer(layer, x)
            middle = x if i == MIDDLE else middle
        return x, torch.softmax(network.cues(x), -1), middle


class Roles(nn.Module):
    """In: h [1, l, 384] of one window; for each of k cues mark [k, l], 1 at the first pieces of its
    words, and pos [k], the place of its first word. Out: role [k, l, 3], the log probabilities of
    outside, source, content; bounds [k, l, 4], scores of source begins, content begins, source
    ends, content ends; sure [k], the log odds that this is a cue."""

    def __init__(self, network):
        super().__init__()
        self.network = network
        marks, distances = network.marks.weight.detach(), network.distances.weight.detach()
        self.register_buffer("places", (marks[:, None] + distances[None]).flatten(0, 1))

    def forward(self, h, mark, pos):
        network = self.network
        near = network.near(h.shape[1], pos) + mark * network.distances.num_embeddings
        x = add_and_norm(functional.embedding(near, self.places), h, network.role_norm)
        roles, bounds, sure = network.judged(run_layer(network.role_layer, x), mark)
        return torch.log_softmax(roles, -1), bounds, sure


def export(network, out):
    length = 64
    ids = torch.randint(1000, 9000, (1, length))
    names = ["ids", "feat"]
    write(Encoder(network), (ids, torch.zeros_like(ids)), names, ["h", "cue", "middle"],
          {it: {1: "l"} for it in [*names, "h", "cue", "middle"]}, out / "encoder.onnx")
    axes = {"h": {1: "l"}, "mark": {0: "k", 1: "l"}, "pos": {0: "k"},
            "role": {0: "k", 1: "l"}, "bounds": {0: "k", 1: "l"}, "sure": {0: "k"}}
    marks = torch.ones(3, length, dtype=torch.long)
    write(Roles(network), (torch.randn(1, length, STATES), marks, torch.tensor([3, 5, 9])),
          ["h", "mark", "pos"], ["role", "bounds", "sure"], axes, out / "roles.onnx")


def write(module, example, inputs, outputs, axes, path):
    whole = path.with_suffix(".whole")
    with torch.no_grad():
        torch.onnx.export(module.eval(), example, str(whole), input_names=inputs,
                          output_names=outputs, dynamic_axes=axes, opset_version=OPSET,
                          custom_opsets={RUNTIME: 1})
    model = onnx.load(str(whole))
    quantise(model.graph)
    onnx.checker.check_model(model)
    onnx.save(model, str(path))
    whole.unlink()
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB", flush=True)


def quantise(graph):
    """Matrices to 8 bits a weight, one scale a column, multiplied in integers by inputs that are
    quantised as they come; embeddings to 8 bits, one scale a row."""
    matrices = {it.name: it for it in graph.initializer}
    nodes, added, quantised_inputs = [], [], set()
    for node in graph.node:
        if node.op_type == "MatMul" and is_large(matrices.get(node.input[1])):
            weights = numpy_helper.to_array(matrices[node.input[1]])
            if node.input[0] not in quantised_inputs:
                quantised_inputs.add(node.input[0])
                nodes.append(dynamic(node.input[0]))
            nodes += product(node, weights, added)
        elif node.op_type == "Gather" and is_vocabulary(matrices.get(node.input[0])):
            nodes += lookup(node, numpy_helper.to_array(matrices[node.input[0]]), added)
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    used = {name for node in nodes for name in node.input}
    kept = [it for it in graph.initializer if it.name in used] + added
    del graph.initializer[:]
    graph.initializer.extend(kept)


def is_large(matrix):
    return matrix is not None and len(matrix.dims) == 2 and matrix.dims[1] >= SMALLEST_QUANTISED


def is_vocabulary(matrix):
    return matrix is not None and matrix.dims[0] > ROWS_OF_A_VOCABULARY


def dynamic(name):
    return helper.make_node(
        "DynamicQuantizeLinear", [name], [name + "_8", name + "_scale", name + "_zero"])


def eight_bits(weights, axis):
    scale = (numpy.abs(weights).max(axis, keepdims=True) / 127).clip(1e-9).astype("float32")
    return numpy.round(weights / scale).clip(-127, 127).astype("int8"), scale


def product(node, weights, added):
    given, out = node.input[0], node.output[0]
    values, scale = eight_bits(weights, 0)
    name = out + "_weights"
    added += [numpy_helper.from_array(values, name),
              numpy_helper.from_array(scale[0], name + "_scale"),
              numpy_helper.from_array(numpy.zeros(weights.shape[1], "int8"), name + "_zero")]
    return [
        helper.make_node("MatMulInteger", [given + "_8", name, given + "_zero", name + "_zero"],
                         [out + "_integer"]),
        helper.make_node("Cast", [out + "_integer"], [out + "_float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [given + "_scale", name + "_scale"], [out + "_scale"]),
        helper.make_node("Mul", [out + "_float", out + "_scale"], [out])]


def lookup(node, weights, added):
    out = node.output[0]
    values, scale = eight_bits(weights, 1)
    added += [numpy_helper.from_array(values, out + "_table"),
              numpy_helper.from_array(scale, out + "_scales")]
    return [
        helper.make_node("Gather", [out + "_table", node.input[1]], [out + "_integer"]),
        helper.make_node("Cast", [out + "_integer"], [out + "_float"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [out + "_scales", node.input[1]], [out + "_scale"]),
        helper.make_node("Mul", [out + "_float", out + "_scale"], [out])]
