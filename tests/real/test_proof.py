"""The table of docs/proof.md is what the real censuses give."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.real import coarse_to_fine


@pytest.mark.parametrize(
    ("place", "named", "count"),
    [
        (coarse_to_fine.netherlands, "Netherlands", 3),
        (coarse_to_fine.bata, "Bata", 2),
        pytest.param(coarse_to_fine.muenster, "Münster", 6, marks=pytest.mark.full),
    ],
)
def test_the_table_in_the_docs_is_what_the_data_give(
    shared: Path, tmp_path: Path, place: Any, named: str, count: int
) -> None:
    written = [line for line in coarse_to_fine.in_document().splitlines() if line.startswith(f"| {named}")]
    assert coarse_to_fine.lines_of(place, shared, tmp_path) == written
    assert len(written) == count


def test_whatever_is_known_of_a_place_beats_an_even_spread() -> None:
    head, rule, *lines = coarse_to_fine.in_document().splitlines()
    assert f"{head}\n{rule}" == coarse_to_fine.HEAD
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines]
    share = {(row[0], row[1], row[2]): int(re.sub(r"\D", "", row[4])) for row in rows}
    assert len(share) == 11
    for place, levels, weight in share:
        even = share[(place, levels, coarse_to_fine.EVEN)]
        assert weight == coarse_to_fine.EVEN or share[(place, levels, weight)] < even
