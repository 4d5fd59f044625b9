"""What the student is taught: the teacher's answer, except under snow and cloud and in the surf."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from popcorn_qgis.engine.training.network import DualStream, normalise_s1, normalise_s2

from .augment import Crops

#: White in all visible bands from here on (DN): snow and thick cloud; only the brightest roofs reach it.
WHITE_DN = 3000.0
#: Snow and cloud are at least this blue against red; sand and bare soil are not.
WHITE_BLUE_TO_RED = 0.75
#: Share of white pixels within 310 m from which the optical view starts to be, and wholly is, of no use.
WHITE_SHARE = (0.15, 0.40)
WINDOW = 31
#: The optical part of the fused logit and the optical logit under snow and cloud: at most this.
COVERED_LOGIT = -5.0
#: The fused logit where nobody lives: at most this (probability 0.08).
EMPTY_LOGIT = -2.5


@dataclass(frozen=True)
class Answer:
    """Target logits [N, 1, H, W], the teacher's features of each stage, covered: 1 under snow and cloud."""

    fused: Tensor
    sar: Tensor
    optical: Tensor
    sar_part: Tensor
    optical_part: Tensor
    sar_stages: list[Tensor]
    optical_stages: list[Tensor]
    covered: Tensor


def covered(s2_dn: Tensor) -> Tensor:
    """How surely snow or thick cloud covers the ground, 0..1, from s2 [N, 4, H, W] in DN: [N, 1, H, W]."""
    visible = s2_dn[:, :3].amin(1, keepdim=True)
    white = ((visible > WHITE_DN) & (s2_dn[:, :1] > WHITE_BLUE_TO_RED * s2_dn[:, 2:3])).to(s2_dn.dtype)
    half = WINDOW // 2
    share = functional.avg_pool2d(white, (WINDOW, 1), 1, (half, 0), count_include_pad=False)
    share = functional.avg_pool2d(share, (1, WINDOW), 1, (0, half), count_include_pad=False)
    low, high = WHITE_SHARE
    return ((share - low) / (high - low)).clamp(0, 1)


@torch.no_grad()
def answer(teacher: DualStream, crops: Crops) -> Answer:
    """The teacher's answer on a batch, corrected for snow, cloud and surf through its optical part only."""
    sar_stages = teacher.sar_stream.stages(normalise_s1(crops.s1))
    optical_stages = teacher.optical_stream.stages(normalise_s2(crops.s2))
    said = teacher.logits(sar_stages[-1], optical_stages[-1])
    cover = covered(crops.s2)
    optical_part = said.optical_part - cover * functional.relu(said.optical_part - COVERED_LOGIT)
    optical = said.optical - cover * functional.relu(said.optical - COVERED_LOGIT)
    fused = said.fused - said.optical_part + optical_part
    too_high = crops.empty * functional.relu(fused - EMPTY_LOGIT)
    return Answer(
        fused=fused - too_high,
        sar=said.sar,
        optical=optical - crops.empty * functional.relu(optical - EMPTY_LOGIT),
        sar_part=said.sar_part,
        optical_part=optical_part - too_high,
        sar_stages=sar_stages,
        optical_stages=optical_stages,
        covered=cover,
    )


class Probes(nn.Module):
    """Linear maps from the student's features of each stage to the teacher's: dropped after training."""

    def __init__(self, student: tuple[int, int], teacher: tuple[int, int]) -> None:
        super().__init__()
        own = [student[0], student[1], student[1], student[0], student[0]]
        wanted = [teacher[0], teacher[1], teacher[1], teacher[0], teacher[0]]
        for stream in ("sar", "optical"):
            maps = [nn.Conv2d(a, b, 1) for a, b in zip(own, wanted)]
            setattr(self, stream, nn.ModuleList(maps))
        self.scales: dict[str, list[Tensor]] = {}

    def loss(self, stream: str, own: list[Tensor], wanted: list[Tensor], keep: Tensor) -> Tensor:
        """Mean squared distance of the mapped features where `keep` is 1.

        The unit is the deviation of each teacher's feature in the first batch.
        """
        if stream not in self.scales:
            self.scales[stream] = [theirs.std((0, 2, 3), keepdim=True) + 0.05 for theirs in wanted]
        total = keep.new_zeros(())
        for probe, mine, theirs, scale in zip(getattr(self, stream), own, wanted, self.scales[stream]):
            step = keep.shape[2] // theirs.shape[2]
            error = ((probe(mine) - theirs) / scale).square().mean(1, keepdim=True)
            total = total + (error * keep[:, :, ::step, ::step]).mean()
        return total


def loss(
    student: DualStream, probes: Probes, crops: Crops, wanted: Answer, hint: float, taught_sar: int
) -> Tensor:
    """Distance of the student's answer from the wanted one; `hint` weighs the features of the stages.

    The SAR stream is the easier one by far, so it sees only the first `taught_sar` crops. For the others
    the teacher's SAR part stands in, which the additive logit allows.
    """
    few = slice(0, taught_sar)
    sar_stages = student.sar_stream.stages(normalise_s1(crops.s1[few]))
    optical_stages = student.optical_stream.stages(normalise_s2(crops.s2))
    sar_part = student.part(sar_stages[-1], "sar")
    optical_part = student.part(optical_stages[-1], "optical")
    fused = (
        optical_part + torch.cat([sar_part, wanted.sar_part[taught_sar:]]) + student.fusion_out_conv.conv.bias
    )
    probability = torch.sigmoid(wanted.fused)
    # Where the map is far below 0.5 whatever the parts are, their exact value matters little.
    weight = 0.15 + 2 * torch.maximum(probability, torch.sigmoid(torch.maximum(wanted.sar, wanted.optical)))
    total = (
        _distance(sar_part, wanted.sar_part[few], weight[few])
        + _distance(student.sar_out_conv(sar_stages[-1]), wanted.sar[few], weight[few])
        + _distance(optical_part, wanted.optical_part, weight)
        + _distance(student.optical_out_conv(optical_stages[-1]), wanted.optical, weight)
    )
    cross = functional.binary_cross_entropy_with_logits(fused, probability, reduction="none")
    total = total + 4 * (cross - _entropy(probability)).mean()
    total = total + 3 * (torch.sigmoid(fused) - probability).abs().mean()
    if hint > 0:
        everywhere = torch.ones_like(wanted.covered[few])
        clear = (1 - wanted.covered) * (1 - crops.empty)
        total = total + hint * probes.loss(
            "sar", sar_stages, [one[few] for one in wanted.sar_stages], everywhere
        )
        total = total + hint * probes.loss("optical", optical_stages, wanted.optical_stages, clear)
    return total


def _distance(own: Tensor, wanted: Tensor, weight: Tensor) -> Tensor:
    return (weight * functional.smooth_l1_loss(own, wanted, reduction="none")).mean()


def _entropy(probability: Tensor) -> Tensor:
    clipped = probability.clamp(1e-6, 1 - 1e-6)
    return -(clipped * clipped.log() + (1 - clipped) * (1 - clipped).log())
