"""The table of docs/proof.md is what the real censuses give."""

from __future__ import annotations

import re
from pathlib import Path

from tests.real import coarse_to_fine


def test_the_table_in_the_docs_is_what_the_data_give(shared: Path) -> None:
    found, written = coarse_to_fine.table(shared), coarse_to_fine.in_document()
    assert found == written
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in written.splitlines()[2:]]
    share = {(row[0], row[1], row[2]): int(re.sub(r"\D", "", row[4])) for row in rows}
    assert len(share) == 11
    for place, levels, weight in share:  # whatever is known of a place beats an even spread
        even = share[(place, levels, coarse_to_fine.EVEN)]
        assert weight == coarse_to_fine.EVEN or share[(place, levels, weight)] < even
