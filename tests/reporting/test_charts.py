"""Charts: whole SVG that stands alone, with marks where the numbers say and round numbers on the axes."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET

import pytest

from popcorn_qgis.reporting import charts
from popcorn_qgis.reporting import page as html_page

SVG = "{http://www.w3.org/2000/svg}"


def drawn(text: str, kind: str) -> list[ET.Element]:
    return list(ET.fromstring(text).iter(SVG + kind))


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 97, [0, 20, 40, 60, 80, 100]),
        (0, 1.2, [0, 0.5, 1, 1.5]),
        (-3.1, 3.2, [-4, -2, 0, 2, 4]),
        (7, 7, [0, 2, 4, 6, 8]),
        (0, 0, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    ],
)
def test_ticks_are_round_and_enclose(low, high, ticks):
    assert charts.nice_ticks(low, high) == pytest.approx(ticks)


def test_numbers_read_like_a_human_wrote_them():
    assert [charts.number(v) for v in (1234567.4, 12.5, -3.0, 0.025, 0)] == [
        "1\u202f234\u202f567",
        "12.5",
        "−3",
        "0.025",
        "0",
    ]


@pytest.mark.parametrize("counts", [False, True])
def test_agreement_lies_on_the_line(counts):
    points = [charts.Point(v, v) for v in (0.0, 3.0, 40.0, 900.0)]
    text = charts.scatter(points, "t", "x", "y", agree="1:1", counts=counts)
    dots = [(float(c.get("cx")), float(c.get("cy"))) for c in drawn(text, "circle")]
    assert len(dots) == 4
    line = next(p.get("d") for p in drawn(text, "path") if p.get("stroke-dasharray"))
    (x0, y0), (x1, y1) = (map(float, end.split()) for end in line[1:].split("L"))
    for x, y in dots:
        assert (y - y0) * (x1 - x0) == pytest.approx((x - x0) * (y1 - y0), abs=60)  # within 0.1 px


def test_bars_are_as_long_as_their_values():
    text = charts.bars(
        ["A", "B"], [charts.Series("census", [10, 30]), charts.Series("map", [20, math.nan])], "t", "people"
    )
    lengths = {rect[0].text: float(rect.get("width")) for rect in drawn(text, "rect") if len(rect)}
    assert lengths["A, map: 20"] == pytest.approx(2 * lengths["A, census: 10"], abs=0.2)
    assert lengths["B, census: 30"] == pytest.approx(3 * lengths["A, census: 10"], abs=0.2)
    assert len(lengths) == 3


def test_a_histogram_counts_every_value():
    values = [0.0, 0.1, 0.1, 9.9, 10.0, math.nan]
    text = charts.histogram(values, "t", "x", "y", bins=10)
    counts = [int(rect[0].text) for rect in drawn(text, "rect")]
    assert (counts[0], counts[-1], sum(counts)) == (3, 2, 5)


def test_names_from_files_cannot_break_the_page():
    name = '<script>alert("x")</script> & co'
    page = html_page.page(name, [charts.bars([name], [charts.Series(name, [1])], name, name)])
    assert "<script" not in page and "http" not in page.replace("http://www.w3.org/2000/svg", "")


def test_nothing_to_draw_is_still_a_chart():
    for text in (
        charts.scatter([], "t", "x", "y", agree="1:1", counts=True),
        charts.bars([], [charts.Series("a", [])], "t", "x"),
        charts.histogram([], "t", "x", "y"),
        charts.lines([], [charts.Series("a", [])], "t", "x", "y"),
        charts.lines([1], [charts.Series("a", [0.0])], "t", "x", "y"),
    ):
        assert ET.fromstring(text).tag == SVG + "svg"


def test_words_group_digits_as_tables_do():
    assert html_page.words("1,807,288 of 17,590,672 <people>, 12,5 and 1, 234") == (
        "1\u202f807\u202f288 of 17\u202f590\u202f672 &lt;people&gt;, 12,5 and 1, 234"
    )
