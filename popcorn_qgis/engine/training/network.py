"""The dual-stream network in torch, for training: layers and tensor names of the published checkpoints.

Source of the architecture: the two U-Nets of Hafner et al. 2022 as used by POPCORN (Metzger et al.).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, cast

import torch
from torch import Tensor, nn

from ...contract.bands import S1_BANDS, S2_BANDS
from ..models.families.popcorn.network import NORMALISATION, PUBLISHED_WIDTHS

#: Tensors in published files that no output uses: the streams' own last layers, and the discriminator
#: of the domain adaptation.
_UNUSED = ("sar_stream.outc.", "optical_stream.outc.", "disc.")


class DoubleConv(nn.Module):
    """Twice 3x3 convolution, batch norm, ReLU: [N, a, H, W] to [N, b, H, W]."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.conv = nn.Sequential(
            nn.Conv2d(channels_in, channels_out, 3, padding=1),
            nn.BatchNorm2d(channels_out),
            nn.ReLU(inplace=True),
            nn.Conv2d(channels_out, channels_out, 3, padding=1),
            nn.BatchNorm2d(channels_out),
            nn.ReLU(inplace=True),
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.conv(x)


class _First(nn.Module):
    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.conv = DoubleConv(channels_in, channels_out)

    def forward(self, x: Tensor) -> Tensor:
        return self.conv(x)


class _Down(nn.Module):
    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.mpconv = nn.Sequential(nn.MaxPool2d(2), DoubleConv(channels_in, channels_out))

    def forward(self, x: Tensor) -> Tensor:
        return self.mpconv(x)


class _Up(nn.Module):
    def __init__(self, channels_in: int, channels_skip: int, channels_out: int) -> None:
        super().__init__()
        self.up = nn.ConvTranspose2d(channels_in, channels_in, 2, stride=2)
        self.conv = DoubleConv(channels_skip + channels_in, channels_out)

    def forward(self, below: Tensor, skip: Tensor) -> Tensor:
        up = self.up(below)
        rows, columns = skip.shape[2] - up.shape[2], skip.shape[3] - up.shape[3]
        if rows or columns:
            up = nn.functional.pad(up, (columns // 2, columns - columns // 2, rows // 2, rows - rows // 2))
        return self.conv(torch.cat([skip, up], dim=1))


class _Last(nn.Module):
    def __init__(self, channels_in: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels_in, 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        return self.conv(x)


class Stream(nn.Module):
    """One U-Net: normalised imagery [N, C, H, W] to features [N, widths[0], H, W]."""

    def __init__(self, channels_in: int, widths: tuple[int, int] = PUBLISHED_WIDTHS) -> None:
        super().__init__()
        narrow, wide = widths
        self.inc = _First(channels_in, narrow)
        self.down_seq = nn.ModuleDict({"down1": _Down(narrow, wide), "down2": _Down(wide, wide)})
        self.up_seq = nn.ModuleDict({"up2": _Up(wide, wide, narrow), "up1": _Up(narrow, narrow, narrow)})

    def stages(self, x: Tensor) -> list[Tensor]:
        """The features after inc, down1, down2, up2 and up1, in this order."""
        full = self.inc(x)
        half = self.down_seq["down1"](full)
        quarter = self.down_seq["down2"](half)
        back_half = self.up_seq["up2"](quarter, half)
        return [full, half, quarter, back_half, self.up_seq["up1"](back_half, full)]

    def forward(self, x: Tensor) -> Tensor:
        return self.stages(x)[-1]


class BuiltupLogits(NamedTuple):
    """Logits [N, 1, H, W]; the two parts and the fused layer's bias add up to `fused`."""

    fused: Tensor
    sar: Tensor
    optical: Tensor
    sar_part: Tensor
    optical_part: Tensor


class DualStream(nn.Module):
    """SAR and optical U-Net side by side with a fused built-up logit and one for each stream alone."""

    def __init__(self, widths: tuple[int, int] = PUBLISHED_WIDTHS) -> None:
        super().__init__()
        self.widths = widths
        self.sar_stream = Stream(2, widths)
        self.optical_stream = Stream(4, widths)
        self.sar_out_conv = _Last(widths[0])
        self.optical_out_conv = _Last(widths[0])
        self.fusion_out_conv = _Last(2 * widths[0])

    def part(self, features: Tensor, stream: str) -> Tensor:
        """What one stream ("sar" or "optical") adds to the fused logit: [N, 1, H, W], without the bias."""
        weight = self.fusion_out_conv.conv.weight
        half = weight[:, : self.widths[0]] if stream == "sar" else weight[:, self.widths[0] :]
        return nn.functional.conv2d(features, half)

    def logits(self, sar: Tensor, optical: Tensor) -> BuiltupLogits:
        """All logits from the two streams' features [N, widths[0], H, W]."""
        sar_part, optical_part = self.part(sar, "sar"), self.part(optical, "optical")
        bias = cast(Tensor, self.fusion_out_conv.conv.bias)
        return BuiltupLogits(
            fused=sar_part + optical_part + bias,
            sar=self.sar_out_conv(sar),
            optical=self.optical_out_conv(optical),
            sar_part=sar_part,
            optical_part=optical_part,
        )

    def forward(self, s1_db: Tensor, s2_dn: Tensor) -> BuiltupLogits:
        """Logits from VV, VH in dB [N, 2, H, W] and B02, B03, B04, B08 in DN [N, 4, H, W]."""
        return self.logits(self.sar_stream(normalise_s1(s1_db)), self.optical_stream(normalise_s2(s2_dn)))


def normalise_s1(s1_db: Tensor) -> Tensor:
    """Centre and scale VV, VH in dB [N, 2, H, W]."""
    return _normalise(s1_db, S1_BANDS)


def normalise_s2(s2_dn: Tensor) -> Tensor:
    """Centre and scale B02, B03, B04, B08 in DN [N, 4, H, W]."""
    return _normalise(s2_dn, S2_BANDS)


def _normalise(x: Tensor, bands: tuple[str, ...]) -> Tensor:
    mean, std = zip(*(NORMALISATION[band] for band in bands))
    shape = (1, len(bands), 1, 1)
    return (x - x.new_tensor(mean).reshape(shape)) / x.new_tensor(std).reshape(shape)


def load_published(state: Mapping[str, Tensor], prefix: str = "") -> DualStream:
    """A network in evaluation mode with the tensors of a state dict whose names start with `prefix`.

    The widths are read from the tensors. Raises RuntimeError when tensors are missing, unknown or misshapen.
    """
    own = {name[len(prefix) :]: tensor for name, tensor in state.items() if name.startswith(prefix)}
    kept = {name: tensor for name, tensor in own.items() if not name.startswith(_UNUSED)}
    first, down = (
        kept["sar_stream.inc.conv.conv.0.weight"],
        kept["sar_stream.down_seq.down1.mpconv.1.conv.0.weight"],
    )
    network = DualStream((first.shape[0], down.shape[0]))
    network.load_state_dict(kept)
    return network.eval()
