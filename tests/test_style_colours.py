"""The shipped styles for all eyes: neighbouring classes can be told apart, also in grey."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest

STYLES = Path(__file__).resolve().parents[1] / "resources" / "styles"
CLASSED = ("population", "population_std", "population_relative_std", "occupancy", "occupancy_std")

#: Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB.
VISIONS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
#: A difference of 2.3 is just noticed (Mahy 1994); patches of a map need more.
DISTINCT = 7.0


def raster_colours(style: str) -> list[tuple[int, int, int]]:
    """Return the classes' colours on white paper."""
    colours = []
    for item in ET.parse(STYLES / f"{style}.qml").iter("item"):
        alpha = int(item.get("alpha")) / 255
        if alpha > 0:
            channels = (int(item.get("color")[i : i + 2], 16) for i in (1, 3, 5))
            colours.append(tuple(round(alpha * c + (1 - alpha) * 255) for c in channels))
    return colours


def zone_colours(style: str) -> list[tuple[int, int, int]]:
    root = ET.parse(STYLES / f"{style}.qml")
    colours = {}
    for symbol in root.iter("symbol"):
        found = next(o for o in symbol.iter("Option") if o.get("name") == "color")
        red, green, blue, alpha = (int(part) for part in found.get("value").split(","))
        share = alpha / 255
        colours[symbol.get("name")] = tuple(round(share * c + (1 - share) * 255) for c in (red, green, blue))
    return [colours[c.get("symbol")] for c in root.iter("category") if c.get("value") != "-1"]


def lab(colour: tuple[int, int, int], vision: np.ndarray) -> np.ndarray:
    """CIE L*a*b* (D65) of an sRGB colour as such eyes see it."""
    channels = np.array(colour) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    seen = np.clip(vision @ linear, 0, 1)
    to_xyz = [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
    x, y, z = np.array(to_xyz) @ seen / np.array([0.95047, 1.0, 1.08883])
    f = [v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in (x, y, z)]
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def all_classed() -> dict[str, list[tuple[int, int, int]]]:
    found = {style: raster_colours(style) for style in (*CLASSED, "population_change")}
    return {
        **found,
        "zones_people": zone_colours("zones_people"),
        "zones_ratio": zone_colours("zones_ratio"),
    }


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("style", all_classed())
def test_neighbouring_classes_can_be_told_apart(style, vision):
    seen = [lab(colour, VISIONS[vision]) for colour in all_classed()[style]]
    steps = [float(np.linalg.norm(b - a)) for a, b in zip(seen, seen[1:])]
    assert min(steps) > DISTINCT, [round(step, 1) for step in steps]


@pytest.mark.parametrize("style", CLASSED)
def test_darker_is_more(style):
    lightness = [lab(colour, np.eye(3))[0] for colour in raster_colours(style)]
    assert all(lower - higher > 5 for lower, higher in zip(lightness, lightness[1:])), lightness


@pytest.mark.parametrize("style", ["population_change", "zones_ratio"])
@pytest.mark.parametrize("vision", VISIONS)
def test_too_few_and_too_many_are_never_taken_for_each_other(style, vision):
    seen = [lab(colour, VISIONS[vision]) for colour in all_classed()[style]]
    for low, high in zip(seen[: len(seen) // 2], seen[::-1]):
        assert np.linalg.norm(high - low) > 2 * DISTINCT


def test_the_family_has_one_set_of_classes_for_people():
    """Maps and zones: the same breaks, the same colours."""
    uppers = [item.get("value") for item in ET.parse(STYLES / "population.qml").iter("item")]
    assert uppers == ["0.1", "1", "5", "10", "25", "50", "100", "250", "inf"]
    assert zone_colours("zones_people") == raster_colours("population")


def test_change_is_symmetrical():
    uppers = [float(item.get("value")) for item in ET.parse(STYLES / "population_change.qml").iter("item")][
        :-1
    ]
    assert uppers == [-upper for upper in reversed(uppers)]
