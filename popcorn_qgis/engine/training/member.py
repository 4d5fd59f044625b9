"""The network that is trained: the extractor's two streams as a start, and a head that gives occupancy.

The streams are read back from the extractor's ONNX file, where batch norm is folded into the
convolutions: the same function, and a batch norm that stays frozen as the method wants it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from ...contract.errors import EngineError
from ...contract.model_spec import ModelSpec
from ...contract.sentences import sentence
from ..models.families.popcorn.network import (
    BATCH_NORM_EPSILON,
    CELL_PX,
    CONTEXT_CELLS,
    CONTEXT_CHANNELS,
    HEAD_WIDTH,
)
from ..models.families.popcorn.onnx_graph import to_onnx
from ..models.format import Model
from .network import DualStream, normalise_s1, normalise_s2
from .recalibration import Rate


class Member(nn.Module):
    """Occupancy [N, H, W] in people per fully built-up pixel from VV, VH (dB) and four bands (DN)."""

    def __init__(self, unet: DualStream) -> None:
        super().__init__()
        self.unetmodel = unet
        layers: list[nn.Module] = []
        inputs = 2 * unet.widths[0] + CONTEXT_CHANNELS
        for outputs in (HEAD_WIDTH, HEAD_WIDTH, HEAD_WIDTH, 2):
            layers += [nn.Conv2d(inputs, outputs, 1), nn.ReLU()]
            inputs = outputs
        self.head = nn.Sequential(*layers[:-1])
        width = self.head[0].in_channels
        self.register_buffer("centre", torch.zeros(width))
        self.register_buffer("spread", torch.ones(width))

    @property
    def last(self) -> nn.Conv2d:
        """The head's last layer; only its first output is used."""
        return cast(nn.Conv2d, self.head[6])

    def features(self, s1_db: Tensor, s2_dn: Tensor) -> Tensor:
        """Return what the head sees: [N, 28, H, W]."""
        return head_inputs(self.unetmodel, s1_db, s2_dn)

    def occupancy_of(self, features: Tensor) -> Tensor:
        """Return the occupancy of single pixels, float32 [n], from their features [n, 28]."""
        value = (features - self.centre) / self.spread
        for layer in self.head:
            if isinstance(layer, nn.Conv2d):
                value = nn.functional.linear(value, layer.weight.flatten(1), layer.bias)
            else:
                value = layer(value)
        return torch.relu(value[:, 0])

    def forward(self, s1_db: Tensor, s2_dn: Tensor) -> Tensor:
        """Return the occupancy, people per fully built-up pixel, [N, H, W]."""
        centre, spread = (part[:, None, None] for part in (self.centre, self.spread))
        return torch.relu(self.head((self.features(s1_db, s2_dn) - centre) / spread)[:, 0])

    def train_only_head(self, head_only: bool) -> None:
        """Choose what learns: the head, or the streams' convolutions too; never the batch norm."""
        for name, parameter in self.unetmodel.named_parameters():
            fixed = head_only or _is_norm(name) or "_out_conv" in name
            parameter.requires_grad_(not fixed)

    def see(self, centre: np.ndarray, spread: np.ndarray) -> None:
        """Centre and scale the head's inputs by these, float32 [28] each: what spreads little is seen too."""
        self.centre.copy_(torch.from_numpy(centre))
        self.spread.copy_(torch.from_numpy(spread))

    def start(self, mean_occupancy: float, generator: torch.Generator) -> None:
        """Draw the head anew; its last bias is the region's mean occupancy (spec, section 6)."""
        with torch.no_grad():
            for layer in self.head:
                if isinstance(layer, nn.Conv2d):
                    bound = layer.in_channels**-0.5
                    layer.weight.uniform_(-bound, bound, generator=generator)
                    layer.bias.uniform_(-bound, bound, generator=generator)
            self.last.bias[0] = mean_occupancy


def streams(network: DualStream, s1_db: Tensor, s2_dn: Tensor) -> Tensor:
    """Return the features of both streams side by side: [N, 2 × widths[0], H, W]."""
    sar = network.sar_stream(normalise_s1(s1_db))
    return torch.cat([sar, network.optical_stream(normalise_s2(s2_dn))], dim=1)


def head_inputs(network: DualStream, s1_db: Tensor, s2_dn: Tensor) -> Tensor:
    """Return the streams' features and the context [N, 2 × widths[0] + 12, H, W]; sides: multiples of 4."""
    context = context_of(torch.cat([normalise_s1(s1_db), normalise_s2(s2_dn)], dim=1))
    return torch.cat([streams(network, s1_db, s2_dn), context], dim=1)


def context_of(imagery: Tensor) -> Tensor:
    """Return the means of [N, 6, H, W] around each pixel (models.network.CONTEXT_CELLS): [N, 12, H, W]."""
    cells = nn.functional.avg_pool2d(imagery, CELL_PX)
    means = [
        nn.functional.avg_pool2d(cells, side, 1, side // 2, count_include_pad=False) for side in CONTEXT_CELLS
    ]
    coarse = torch.cat(means, dim=1)
    return nn.functional.interpolate(coarse, scale_factor=CELL_PX, mode="bilinear", align_corners=False)


def builtup_of(extractor: DualStream, features: Tensor) -> Tensor:
    """Return the extractor's built-up probability [N, 1, H, W] from its own features."""
    return torch.sigmoid(extractor.fusion_out_conv(features))


def extractor_network(model: Model) -> DualStream:
    """Return a built-up model's network, frozen, with the weights of its ONNX file.

    Raises EngineError for a model that is not of the dual-stream family.
    """
    graph = onnx.load_model_from_string(model.data).graph
    weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    try:
        first = weights["sar_stream.inc.conv.conv.0.weight"].shape[0]
        below = weights["sar_stream.down_seq.down1.mpconv.1.conv.0.weight"].shape[0]
        network = DualStream((first, below))
        state = _unfolded(network.state_dict(), weights)
        network.load_state_dict(state)
    except (KeyError, RuntimeError) as problem:
        raise EngineError(
            "extractor",
            sentence(
                "Occupancy can't be trained on the built-up model “{model}”: it is not a network "
                "of POPCORN's two streams.",
                model=model.spec.name,
            ),
            "Choose the bundled built-up model or the official extractor.",
        ) from problem
    return network.eval().requires_grad_(False)


def _unfolded(state: Mapping[str, Tensor], weights: Mapping[str, np.ndarray]) -> dict[str, Tensor]:
    """Return a state dict with the file's weights and batch norms that change nothing."""
    found: dict[str, Tensor] = {}
    for name, tensor in state.items():
        if name in weights:
            found[name] = torch.from_numpy(np.array(weights[name], dtype=np.float32))
        elif name.endswith("running_var"):
            found[name] = torch.full_like(tensor, 1 - BATCH_NORM_EPSILON)
        elif name.endswith(("running_mean", "num_batches_tracked")):
            found[name] = torch.zeros_like(tensor)
        elif _is_norm(name):
            found[name] = torch.full_like(tensor, float(name.endswith(".weight")))
        else:
            raise KeyError(name)
    return found


def _is_norm(name: str) -> bool:
    return name.rsplit(".", 2)[-2] in ("1", "4")


def new_member(extractor: DualStream) -> Member:
    """Return a member whose streams start as the extractor's, its batch norms frozen."""
    unet = DualStream(extractor.widths)
    unet.load_state_dict(extractor.state_dict())
    member = Member(unet).eval()
    member.train_only_head(False)
    return member


def member_file(member: Member, spec: ModelSpec) -> bytes:
    """Return the member's ONNX file; raises EngineError for weights that are not finite."""
    state: dict[str, Any] = {
        name: tensor.detach().cpu().contiguous().numpy() for name, tensor in member.state_dict().items()
    }
    centre, spread = (state.pop(name).astype(np.float64) for name in ("centre", "spread"))
    first = state["head.0.weight"][:, :, 0, 0] / spread  # the same function of the inputs as they are
    state["head.0.bias"] = (state["head.0.bias"] - first @ centre).astype(np.float32)
    state["head.0.weight"] = first[:, :, None, None].astype(np.float32)
    return to_onnx(state, spec, "the trained member")


def into_head(rate: Rate, member: Member) -> None:
    """Make a member, whose streams are the extractor's, give this rate's occupancy.

    The built-up logit is linear in the features; 64 rectifiers of it draw the occupancy as a line of
    64 pieces, and the middle layers hand them on. A constant rate is the last bias alone.
    """
    convolutions = [layer for layer in member.head if isinstance(layer, torch.nn.Conv2d)]
    with torch.no_grad():
        for layer in convolutions:
            layer.weight.zero_()
            layer.bias.zero_()
        if rate.is_constant:
            member.last.bias[0] = float(rate.rises.sum())
            return
        places = np.linspace(-9.0, 9.0, convolutions[0].out_channels)
        values = rate.occupancy(1 / (1 + np.exp(-places)))
        slopes = np.append(np.diff(values) / np.diff(places), 0.0)
        fused = member.unetmodel.fusion_out_conv.conv
        convolutions[0].weight[:, : fused.in_channels] = fused.weight.expand(len(places), -1, -1, -1)
        convolutions[0].bias.copy_(fused.bias - torch.from_numpy(places).float())
        for layer in convolutions[1:3]:
            layer.weight.copy_(torch.eye(len(places))[:, :, None, None])
        convolutions[3].weight[0, :, 0, 0] = torch.from_numpy(np.diff(slopes, prepend=0.0)).float()
        convolutions[3].bias[0] = float(values[0])
