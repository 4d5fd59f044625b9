"""Where networks are trained: on a GPU that was seen to compute right, else on the CPU."""

from __future__ import annotations

import torch

from ..feedback import Report


def training_device(requested: str, report: Report) -> torch.device:
    """Return the device for ``requested`` (one of jobs.DEVICES); warns where a wanted GPU can't be used.

    A GPU computes without TF32, with which the scores of training would miss the map's by 1e-3.
    """
    torch.backends.cudnn.allow_tf32 = False
    if requested != "cpu" and torch.cuda.is_available() and _computes():
        return torch.device("cuda")
    if requested == "gpu":
        report.warning("The GPU can't be used for training: no working NVIDIA GPU was found. The CPU trains.")
    return torch.device("cpu")


def _computes() -> bool:
    """Whether a convolution's gradient is on the GPU what it is on the CPU.

    CUDA is also called available where torch has no kernels for the card or its driver is too old.
    """
    try:
        return torch.allclose(_gradient("cpu"), _gradient("cuda").cpu(), rtol=1e-3)
    except (RuntimeError, AssertionError):  # how torch says that it has no CUDA, or none for this card
        return False


def _gradient(device: str) -> torch.Tensor:
    generator = torch.Generator().manual_seed(1)
    image, weight = (torch.rand(shape, generator=generator) for shape in ((1, 8, 16, 16), (8, 8, 3, 3)))
    weight = weight.to(device).requires_grad_()
    value = torch.nn.functional.conv2d(image.to(device), weight, padding=1).square().mean()
    return torch.autograd.grad(value, weight)[0]
