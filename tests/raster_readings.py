"""Reads many rasters as the engine does, and says what came of each: for tests that compare with QGIS.

Runs in the engine's Python: ``python raster_readings.py LIST.json``; prints one JSON object, path → outcome.
"""

from __future__ import annotations

import json
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Dict

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from popcorn_qgis.contract.errors import EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import AggregateJob, Imagery  # noqa: E402
from popcorn_qgis.engine.census import aggregate  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.inference.stack import open_scene  # noqa: E402
from popcorn_qgis.engine.io.raster import raster_environment  # noqa: E402
from popcorn_qgis.engine.tiling.tile import Tile  # noqa: E402


def people(path: str, folder: str) -> Dict[str, Any]:
    """Sum a raster of people to cells."""
    report = QuietReport()
    job = AggregateJob(input=path, output=str(Path(folder, "cells.tif")), cell_size_m=1e6)
    total = aggregate.run(job, report).numbers["people"]
    return {"sum": total, "warnings": report.warnings}


def imagery(path: str, sensor: str) -> Dict[str, Any]:
    """Read a raster of imagery whole: the sum of its first band in dB or DN, where, and how it was read."""
    report = QuietReport()
    with raster_environment(), ExitStack() as stack:
        scene = open_scene(Imagery(**{sensor: (path,)}), report, stack)
        source = scene.steps[0].sources[0]
        values = source.read(Tile(0, 0, *scene.grid.shape)).astype(np.float64)
    there = np.isfinite(values).all(axis=0)
    return {
        "sum": float(values[0][there].sum()),
        "there": np.packbits(there).tolist(),
        "offset": source.conversion.offset_dn,
        "reading": source.conversion.reading,
        "band": source.bands[0],
        "warnings": report.warnings,
    }


def outcome(path: str, kind: str, folder: str) -> Dict[str, Any]:
    """Return what came of a raster: numbers, a sentence with its remedy, or a traceback's last words."""
    try:
        return people(path, folder) if kind == "people" else imagery(path, kind)
    except EngineError as error:
        return {"refused": error.problem, "remedy": error.remedy}
    except Exception as error:
        return {"traceback": repr(error)}


if __name__ == "__main__":
    wanted = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch:
        print(json.dumps({path: outcome(path, kind, scratch) for path, kind in wanted}))
