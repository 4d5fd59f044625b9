"""One rate of people per built-up pixel as a network, where training is not worth it."""

from __future__ import annotations

import numpy as np
import torch

from .member import Member
from .recalibration import Rate


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
