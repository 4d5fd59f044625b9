"""The table of benchmarks/README.md, from the kept results: rewritten by ``make bench``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
BEGIN, END = "<!-- results -->", "<!-- end of results -->"

_RATIOS = {
    "speed": "Speed",
    "processor": "for each processor second",
    "speed_skipping": "Speed, MIN_BUILTUP",
    "processor_skipping": "for each processor second, MIN_BUILTUP",
    "memory": "Peak memory",
    "start": "Start-up",
}


def write_table() -> None:
    """Put the kept results between the marks in README.md."""
    page = FOLDER / "README.md"
    page.write_text(with_table(page.read_text()))


def with_table(page: str) -> str:
    """Return the page with the kept comparisons with the reference between its marks."""
    kept = (json.loads(path.read_text()) for path in sorted((FOLDER / "results").glob("*.json")))
    results = [result for result in kept if "case" in result]  # training keeps its own beside them
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{_table(results)}\n{END}{after}"


def _table(results: list[dict[str, Any]]) -> str:
    heads = ["Case", *_RATIOS.values(), "Of the networks' time: useful, halo, zeros", "Measured"]
    rows = [heads, ["---"] * len(heads), *(_row(result) for result in results)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _row(result: dict[str, Any]) -> list[str]:
    case, machine = result["case"], result["machine"]
    what = f"{case['name']}: {case['members']} × {case['seasons']}, {case['size']} px"
    if case["min_builtup"]:
        below = result["scene"]["share_of_cells_below"]
        what += f", MIN_BUILTUP {case['min_builtup']} with {below:.0%} of the cells below"
    shares = ", ".join(f"{result['compute'][name]:.0%}" for name in ("useful", "halo", "zeros"))
    where = (
        f"{result['date']}, {machine['processor']}, {machine['cores']} cores with a load of "
        f"{machine['load_before']}, {result['matrix_rate_gflops']:.0f} GFLOP/s"
    )
    return [what, *(_spread(result["ratios"].get(name)) for name in _RATIOS), shares, where]


def _spread(ratio: dict[str, float] | None) -> str:
    if ratio is None:
        return ""
    return f"{ratio['median']:.2f} ({ratio['lowest']:.2f} to {ratio['highest']:.2f})"
