"""The colours and class breaks of the whole family of maps.

Every ramp gets steadily darker, so that it also reads in grey and with any colour vision; the
diverging one runs from blue over white to brown.
"""

from __future__ import annotations

from typing import Tuple

from qgis.PyQt.QtGui import QColor

#: Upper ends of the classes, people per hectare; the last class is open.
PEOPLE_PER_HECTARE = (1.0, 5.0, 10.0, 25.0, 50.0, 100.0, 250.0)
#: One colour more than breaks. The lowest class lets the base map through.
POPULATION_COLOURS = (
    "#50fbe3b8",
    "#fdd49a",
    "#fbb372",
    "#f58a5c",
    "#e35f5b",
    "#bf3b66",
    "#8a2468",
    "#481654",
)
#: Upper ends of the classes of the standard deviation, people per hectare.
PEOPLE_STD_PER_HECTARE = (0.5, 1.0, 2.5, 5.0, 10.0, 25.0, 50.0)
STD_COLOURS = (
    "#50e8e6ee",
    "#d6d1e3",
    "#bdb2d3",
    "#a08fc0",
    "#8370ab",
    "#675293",
    "#4c3678",
    "#2f1a57",
)
#: Upper ends of the classes of occupancy, people per fully built-up pixel.
PEOPLE_PER_BUILTUP_PIXEL = (0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0)
OCCUPANCY_COLOURS = (
    "#50dff0e6",
    "#c3e5d3",
    "#98d1bb",
    "#68b8a4",
    "#3d9b8e",
    "#227b76",
    "#145b5d",
    "#0a3a42",
)
#: (probability, colour) of the built-up ramp; always 0 to 1 so that two dates compare.
BUILTUP_RAMP = (
    (0.0, "#00eef1f6"),
    (0.05, "#40e2e7f0"),
    (0.25, "#c0b3c0da"),
    (0.5, "#7388ba"),
    (0.75, "#425694"),
    (1.0, "#16245c"),
)
#: (standard deviation of a probability, colour); a probability's cannot usefully exceed 0.5.
BUILTUP_STD_RAMP = ((0.0, "#00e8e6ee"), (0.1, "#c0bdb2d3"), (0.25, "#8370ab"), (0.5, "#2f1a57"))
BUILTUP_BINARY = "#16245c"

#: Upper ends of the classes of a ratio to the census; the last class is open.
RATIO_BREAKS = (0.5, 0.8, 0.95, 1.05, 1.25, 2.0)
RATIO_COLOURS = ("#2166ac", "#67a9cf", "#c6dbe8", "#f4f1ea", "#f3d3ac", "#e08f3f", "#a9560a")
ZONE_OUTLINE = "#5b5560"
NO_DATA_FILL = "#d9d9d9"

TRANSPARENT = QColor(0, 0, 0, 0)


def colour(text: str) -> QColor:
    """Read ``#rrggbb`` or ``#aarrggbb``."""
    return QColor(text)


def number(value: float) -> str:
    """Write a break without needless zeros: 1.0 as "1", 0.25 as "0.25"."""
    return f"{value:g}"


def class_labels(breaks: Tuple[float, ...], unit: str) -> Tuple[str, ...]:
    """Return "0 – 1", "1 – 5", …, "over 250 people per hectare": one label more than breaks."""
    lower = (0.0,) + breaks[:-1]
    closed = tuple(f"{number(a)} – {number(b)}" for a, b in zip(lower, breaks))
    return closed + (f"> {number(breaks[-1])} {unit}",)
