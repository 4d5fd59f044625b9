"""What charts are drawn with: colours, a font, texts, and the drawing around them, as plain SVG text.

Standard library and Python 3.9 only, so that both processes draw alike.
"""

from __future__ import annotations

import html
from typing import Sequence

#: The colours of series, in this order: of the family, apart in lightness too.
COLOURS = ("#8a2468", "#f58a5c", "#227b76", "#7388ba", "#2b2731")
INK, QUIET, RULE = "#2b2731", "#6b6573", "#e4e1e8"
FONT = "'DejaVu Sans', Arial, sans-serif"
WIDTH = 640.0


def text_at(x: float, y: float, text: str, anchor: str = "start", colour: str = INK, size: float = 12) -> str:
    """Return a text in pixels; ``anchor`` start, middle or end."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" font-size="{size:g}">'
        f"{html.escape(text)}</text>"
    )


def drawing(title: str, height: float, parts: Sequence[str]) -> str:
    """Return the drawing of ``parts`` under its title, WIDTH pixels wide."""
    said = html.escape(title)
    heading = f'<text x="16" y="24" font-size="15" font-weight="bold" fill="{INK}">{said}</text>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{said}" width="{WIDTH:g}" '
        f'height="{height:g}" viewBox="0 0 {WIDTH:g} {height:g}" font-family="{FONT}">'
        f"{heading}{''.join(parts)}</svg>"
    )
