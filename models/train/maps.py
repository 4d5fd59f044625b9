"""Built-up maps of whole scenes by a torch network, padded as the reference pads them."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from popcorn_qgis.engine.training.network import DualStream

from .scenes import Scene

PAD = 14


@torch.no_grad()
def builtup(network: DualStream, scene: Scene) -> NDArray[np.float32]:
    """The fused probability [H, W] of a scene."""
    s1, s2 = (
        torch.from_numpy(np.pad(image, ((0, 0), (PAD, PAD), (PAD, PAD)), mode="reflect"))[None]
        for image in (scene.s1, scene.s2)
    )
    fused = torch.sigmoid(network(s1, s2).fused)[0, 0]
    return fused[PAD:-PAD, PAD:-PAD].numpy()
