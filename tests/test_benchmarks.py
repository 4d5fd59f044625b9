"""The page of benchmarks shows what was kept."""

from __future__ import annotations

from benchmarks import families, table


def test_the_page_shows_the_kept_comparisons() -> None:
    page = (table.FOLDER / "README.md").read_text()
    assert table.with_table(page) == page


def test_the_table_of_families_is_that_of_the_kept_rows() -> None:
    page = (families.FOLDER / "README.md").read_text(encoding="utf-8")
    assert families.with_families(page) == page
    assert families.table().count("\n") >= 8
