"""One table of all families, each beside its reference: ``python -m benchmarks.families``.

What was measured is kept in ``results/families.csv``, a row a case in processor seconds; whoever measures
again (the column “again”) writes the row anew. This puts it into README.md, and prints it.
"""

from __future__ import annotations

import csv
from pathlib import Path

FOLDER = Path(__file__).parent
KEPT = FOLDER / "results" / "families.csv"
BEGIN, END = "<!-- families -->", "<!-- end of families -->"


def main() -> None:
    page = FOLDER / "README.md"
    page.write_text(with_families(page.read_text(encoding="utf-8")), encoding="utf-8")
    print(table())


def with_families(page: str) -> str:
    """Return the page with the table of families between its marks."""
    before, _, rest = page.partition(BEGIN)
    return f"{before}{BEGIN}\n{table()}\n{END}{rest.partition(END)[2]}"


def table() -> str:
    """Return the kept rows as Markdown; commands stand as code."""
    with KEPT.open(newline="", encoding="utf-8") as file:
        heads, *rows = list(csv.reader(file))
    lines = [heads, ["---"] * len(heads), *([*row[:-1], f"`{row[-1]}`"] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    main()
