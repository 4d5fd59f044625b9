"""Pages of a report as plain HTML text: the page itself and its tables, for the screen and for paper.

Standard library and Python 3.9 only, so that both processes write alike. Texts come from the caller.
"""

from __future__ import annotations

import html
import re
from typing import Sequence

from .svg import FONT, INK, QUIET


def table(columns: Sequence[str], rows: Sequence[Sequence[str]], words: int = 1) -> str:
    """Return an HTML table of texts; the first ``words`` columns are words, the others numbers.

    What follows a line break in a cell is set smaller, below. Headings and intervals wrap where the page is
    narrow or paper, numbers do not; what is wider than the page even so scrolls by itself.
    """

    def cell(text: str) -> str:
        first, _, second = html.escape(text).partition("\n")
        return f"{first}<br><small>{second}</small>" if second else first

    def cells(kind: str, texts: Sequence[str]) -> str:
        return "".join(
            f"<{kind}>{cell(text)}</{kind}>"
            if at < words
            else f'<{kind} class="number">{cell(text)}</{kind}>'
            for at, text in enumerate(texts)
        )

    body = "\n".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    head = cells("th", columns)
    return f'<div class="table"><table><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table></div>'


def words(text: str) -> str:
    """Return a text as HTML, thousands grouped as in tables and charts: 1,807,288 becomes 1 807 288."""
    return html.escape(re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "\u202f", text))


def page(title: str, parts: Sequence[str], language: str = "en", direction: str = "ltr") -> str:
    """Return a whole HTML page around ``parts`` (HTML or SVG), for the screen and for paper."""
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title><style>"
        f"body{{font:15px/1.5 {FONT};color:{INK};max-width:60em;margin:2em auto;padding:0 1em}}"
        "p,li{max-width:52em}"
        "h1,h2{line-height:1.2}svg{display:block;max-width:100%;height:auto;break-inside:avoid}"
        "table{border-collapse:collapse;font-size:.9em}tr{break-inside:avoid}"
        "td,th{border-bottom:1px solid #d8d4dd;padding:.3em .5em;text-align:start;vertical-align:top}"
        "td.number,th.number{text-align:end;font-variant-numeric:tabular-nums}"
        "td.number{white-space:nowrap}"
        "th small{display:inline-block;max-width:9em}"
        "div.table{margin:1em 0;overflow-x:auto}@media print{div.table{overflow:visible;break-inside:avoid}}"
        "@media print,(max-width:60em){table{font-size:.8em}td,th{padding:.3em .35em}"
        "td.number small{white-space:normal;display:inline-block;max-width:6.5em}}"
        f"small{{color:{QUIET}}}h2,h3{{break-after:avoid}}"
        f".quiet{{color:{QUIET}}}@media print{{body{{margin:0;max-width:none;font-size:12px}}"
        "svg{width:14.5cm;max-height:23cm}}"  # no higher than a page: what is higher would begin on the next
        f"</style></head><body>\n<h1>{html.escape(title)}</h1>\n{body}\n</body></html>\n"
    )
