"""What was seen and done while mapping, by tile and in sum, and what the log says of it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Dict, List, Sequence

from ...contract.sentences import sentence
from ..feedback import Report
from ..io.bands import IMPLAUSIBLE_DN
from .stack import Stack

#: Share of pixels with the reflectance of snow or cloud from which on the user is warned.
IMPLAUSIBLE_SHARE = 0.005


@dataclass
class Tally:
    """What was seen and done: in one tile, or over all of them. Tiles count once for each season."""

    computed: int = 0
    skipped: int = 0
    resumed: int = 0  # were computed or skipped by an earlier run
    pixels: int = 0  # computed or skipped by this run, counted in every season
    valid_pixels: int = 0
    partial_pixels: int = 0  # mapped, but not in every season
    implausible: List[int] = field(default_factory=list)  # pixels by season
    seen: List[int] = field(default_factory=list)  # valid pixels by season
    sums: Dict[str, float] = field(default_factory=dict)  # what the product adds up, by name
    seconds: float = 0.0
    reading_s: float = 0.0  # these three overlap: each is at work while the others are
    computing_s: float = 0.0  # summed over the networks that run at the same time
    writing_s: float = 0.0

    @classmethod
    def of(cls, seasons: int) -> Tally:
        """Return an empty tally for this many seasons."""
        return cls(implausible=[0] * seasons, seen=[0] * seasons)

    @property
    def tiles(self) -> int:
        """Number of tiles, by season."""
        return self.computed + self.skipped + self.resumed

    def add(self, other: Tally) -> None:
        """Add another tally of the same seasons."""
        for one in fields(self):
            mine, more = getattr(self, one.name), getattr(other, one.name)
            if isinstance(mine, dict):
                for name, value in more.items():
                    self.count(name, value)
                continue
            both = [a + b for a, b in zip(mine, more)] if isinstance(mine, list) else mine + more
            setattr(self, one.name, both)

    def count(self, name: str, value: float) -> None:
        """Add ``value`` to the sum of this name."""
        self.sums[name] = self.sums.get(name, 0.0) + float(value)

    def as_resumed(self) -> Tally:
        """Return the same findings as those of an earlier run: nothing of it was computed now."""
        return replace(self, computed=0, skipped=0, resumed=self.tiles, pixels=0)


def report_imagery(labels: Sequence[str], tally: Tally, masked: bool, report: Report) -> None:
    """Say what the imagery held that the user should know; ``labels`` are the seasons'."""
    for label, bright, seen in zip(labels, tally.implausible, tally.seen):
        share = bright / max(seen + (bright if masked else 0), 1)
        done = sentence("they are nodata in the map" if masked else "the map is unreliable there")
        if share >= IMPLAUSIBLE_SHARE:
            report.warning(
                sentence(
                    "{season}: {share:.1%} of the pixels are as bright as snow or cloud (visible "
                    "reflectance above {dn:.0f} DN), which the models do not know; {done}.",
                    season=label,
                    share=share,
                    dn=IMPLAUSIBLE_DN,
                    done=done,
                )
            )
        elif bright:
            report.log(
                sentence(
                    "{season}: {pixels} pixels are as bright as snow or cloud; {done}.",
                    season=label,
                    pixels=bright,
                    done=done,
                )
            )
    if tally.partial_pixels:
        share = tally.partial_pixels / tally.valid_pixels
        report.log(
            sentence(
                "{share:.1%} of the mapped pixels miss a season: their mean is over the others.", share=share
            )
        )


def log_speed(tally: Tally, report: Report) -> None:
    """Log pixels per second, the tiles computed, skipped and resumed, and where the time went."""
    report.log(
        sentence(
            "{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; "
            "{computed} tile computed, {skipped} skipped, {resumed} resumed. At work, side by "
            "side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing "
            "{writing_s:.1f} s."
            if tally.computed == 1
            else "{million:.2f} million pixels in {seconds:.1f} s: {speed:.2f} million a second; "
            "{computed} tiles computed, {skipped} skipped, {resumed} resumed. At work, side by "
            "side: reading {reading_s:.1f} s, networks {computing_s:.1f} s, writing "
            "{writing_s:.1f} s.",
            million=tally.pixels / 1e6,
            seconds=tally.seconds,
            speed=tally.pixels / 1e6 / max(tally.seconds, 1e-9),
            computed=tally.computed,
            skipped=tally.skipped,
            resumed=tally.resumed,
            reading_s=tally.reading_s,
            computing_s=tally.computing_s,
            writing_s=tally.writing_s,
        )
    )


def numbers(tally: Tally, scene: Stack) -> Dict[str, float]:
    """Return the numbers that every mapping job reports."""
    return {
        "seconds": tally.seconds,
        "reading_seconds": tally.reading_s,
        "computing_seconds": tally.computing_s,
        "writing_seconds": tally.writing_s,
        "valid_pixels": float(tally.valid_pixels),
        "nodata_pixels": float(scene.region.pixels - tally.valid_pixels),
        "pixels_per_second": tally.pixels / max(tally.seconds, 1e-9),
        "tiles_computed": float(tally.computed),
        "tiles_skipped": float(tally.skipped),
        "tiles_resumed": float(tally.resumed),
        "seasons": float(len(scene.steps)),
    }
