"""The page of benchmarks shows what was kept."""

from __future__ import annotations

from benchmarks import table


def test_the_page_shows_the_kept_comparisons() -> None:
    page = (table.FOLDER / "README.md").read_text()
    assert table.with_table(page) == page
