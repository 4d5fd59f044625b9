"""Which dates of a step are mapped: the clearest, and none that shows too little."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import QuietReport, Report
from ..io.bands import S2_BANDS
from ..io.raster import open_raster, windows
from ..io.reading import open_layer
from .clear_masks import opened_mask
from .steps import Dated

#: The published rules (spec series, section 2).
FEWEST_CLEAR_PX = 10
LEAST_SEEN, BRIGHT_DN, MOST_BRIGHT = 0.6, 2200.0, 0.2
_BLOCK_PX = 1024


@dataclass(frozen=True)
class Choice:
    """The dates of a step that are mapped, by time, their clear shares (NaN: not known), and the others."""

    dates: Tuple[Dated, ...]
    clear_shares: Tuple[float, ...]
    dropped: Tuple[Tuple[str, str], ...]  # day, reason


def choose_dates(dates: Sequence[Dated], most: int, unit: str, offset: str, report: Report) -> Choice:
    """Return the ``most`` clearest dates (0: all) of those that pass the published rules.

    With a mask: at least 10 clear pixels; at least 60 % of the values are there and above 0; without a mask:
    at most 20 % of the pixels have a blue above 2200 DN. Every pixel is looked at, block by block.
    """
    kept: List[Tuple[Dated, float]] = []
    dropped: List[Tuple[str, str]] = []
    for number, dated in enumerate(dates):
        report.progress(number / len(dates), sentence("Looking at the dates"))
        share, reason = _look(dated, unit, offset, report)
        if reason:
            dropped.append((dated.label, reason))
        else:
            kept.append((dated, share))
    if most:
        ranked = sorted(kept, key=lambda one: -np.nan_to_num(one[1], nan=1.0))
        for dated, share in ranked[most:]:
            dropped.append(
                (
                    dated.label,
                    sentence("{dates} dates are clearer ({share:.0%} clear)", dates=most, share=share),
                )
            )
        kept = sorted(ranked[:most], key=lambda one: one[0].middle)
    return Choice(tuple(d for d, _ in kept), tuple(s for _, s in kept), tuple(sorted(dropped)))


def _look(dated: Dated, unit: str, offset: str, report: Report) -> Tuple[float, str]:
    """Return the clear share of a date (NaN: not known), and why it is not mapped; empty where it is."""
    if dated.s2 is None:
        return float("nan"), ""
    member = dated.s2
    clear = known = pixels = seen = bright = 0
    with open_raster(member.path) as dataset, opened_mask(member.mask) as mask:
        try:
            layer = open_layer(dataset, S2_BANDS, unit, offset, dated.label, QuietReport())
        except EngineError as problem:
            if problem.code != "constant-band":
                raise
            return 0.0, problem.problem  # of one date of many, as a saturated cloud: no end of the run
        if layer is None:
            return 0.0, sentence("it has no pixel with all bands")
        for window in windows(dataset.width, dataset.height, _BLOCK_PX):
            report.check_cancelled()
            values = layer.read(window)
            seen += int((np.isfinite(values) & (values > 0)).sum())
            pixels += values[0].size
            bright += int((values[S2_BANDS.index("B02")] > BRIGHT_DN).sum())
            if mask is not None:
                clear += int(mask.clear(window).sum())
                known += values[0].size
    share = (
        clear / known if known else (member.clear_share if member.clear_share is not None else float("nan"))
    )
    if known and clear < FEWEST_CLEAR_PX:
        return share, sentence("{pixels} pixels are clear", pixels=clear)
    if seen < LEAST_SEEN * len(S2_BANDS) * pixels:
        return share, sentence("{share:.0%} of its values are there", share=seen / (len(S2_BANDS) * pixels))
    if not known and bright > MOST_BRIGHT * pixels:
        return share, sentence(
            "{share:.0%} of the pixels are as bright as cloud, and it has no mask", share=bright / pixels
        )
    return share, ""
