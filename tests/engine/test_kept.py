"""What users have kept from before still works: job documents, model files, the tiles of an interrupted run.

``tests/kept`` was made once (see its README) and is never made anew. Everything runs by the engine's
command line, so that nothing here names a module of the engine.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "tests" / "kept"
INTERRUPTED = "interrupted"  # the document whose run left the kept tiles
#: The processor's extensions that decide in which order a library adds up.
_EXTENSIONS = ("avx2", "fma", "avx512f", "avx512_vnni", "avx512_bf16", "amx_tile")
#: Numbers that are of the machine, or of the size of a file that is written anew.
_NOT_KEPT = ("second", "seconds", "bytes")
_LIBRARIES = ("numpy", "onnxruntime", "rasterio", "shapely")
#: Share by which numbers may differ where another processor or library adds up in another order.
_ELSEWHERE = 1e-4
#: Of what a training ends in: every step carries the last bits of the one before on.
_TRAINED = 0.02


def kind_of_machine() -> dict[str, str]:
    """Return what the last bits of a float32 depend on: the processor's extensions and the libraries."""
    flags: set[str] = set()
    if Path("/proc/cpuinfo").is_file():
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        flags = set(next((line for line in lines if line.startswith("flags")), "").split())
    extensions = " ".join(name for name in _EXTENSIONS if name in flags)
    return {"processor": f"{platform.machine()} {extensions}", **{name: version(name) for name in _LIBRARIES}}


def run_document(name: str, folder: Path) -> dict[str, Any]:
    """Run the kept document in ``folder``, beside copies of what it names; return what comes out of it.

    "error" is the code of an error. Else "numbers" without times, "rasters" by key with the sha256 of their
    values and the sum of each band, "tables" as rows by column, "files" by key, and some "texts".
    """
    for part in ("inputs", "models", "downloaded"):
        shutil.copytree(KEPT / part, folder / part)
    (folder / "out").mkdir()
    surroundings = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    surroundings.update(
        PYTHONPATH=str(ROOT), POPCORN_LOG=str(folder / "engine.log"), POPCORN_SECRET_CLIENT_ID="an id",
        POPCORN_SECRET_CLIENT_SECRET="a secret",
    )  # fmt: skip
    ended = subprocess.run(
        [sys.executable, "-m", "popcorn_qgis.engine", str(KEPT / "jobs" / f"{name}.json")],
        cwd=folder, env=surroundings, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    last = json.loads((ended.stdout.splitlines() or ['{"event": "nothing"}'])[-1])
    if last["event"] == "error":
        assert ended.returncode == 1
        return {"error": last["code"], "told": last["problem"]}
    assert (last["event"], ended.returncode) == ("result", 0), ended.stderr
    result = last["result"]
    return {
        "numbers": {k: v for k, v in result["numbers"].items() if not k.endswith(_NOT_KEPT)},
        "rasters": {key: raster_content(folder, value) for key, value in result["rasters"].items()},
        "tables": {key: [dict(zip(value["columns"], row)) for row in value["rows"]]
                   for key, value in result["tables"].items()},
        "files": {key: Path(path).name for key, path in result["files"].items()},
        "texts": {key: result["texts"][key] for key in ("id", "role") if key in result["texts"]},
    }  # fmt: skip


def raster_content(folder: Path, told: dict[str, Any]) -> dict[str, Any]:
    """Return quantity, type and shape, the sha256 of the values, and the sum of each band."""
    with rasterio.open(folder / told["path"]) as dataset:
        values = dataset.read()
    sums = np.nansum(values, axis=(1, 2), dtype="f8")
    return {
        "quantity": told["quantity"],
        "type": str(values.dtype),
        "shape": list(values.shape),
        "sums": sums.tolist(),
        "sha256": hashlib.sha256(values.tobytes()).hexdigest(),
    }


def differences(found: Any, kept: Any, within: float, where: str = "") -> list[str]:
    """Return where ``found`` differs from ``kept`` by more than the share ``within`` (0: in any bit).

    What is there beside it is new, and welcome.
    """
    if isinstance(kept, dict):
        gone = [f"{where}/{key} is gone" for key in kept if key not in found]
        both = [key for key in kept if key in found and (key != "sha256" or not within)]
        return gone + [
            d for key in both for d in differences(found[key], kept[key], within, f"{where}/{key}")
        ]
    if isinstance(kept, list):
        if len(found) != len(kept):
            return [f"{where}: {len(found)} instead of {len(kept)}"]
        pairs = enumerate(zip(found, kept))
        return [d for n, (one, other) in pairs for d in differences(one, other, within, f"{where}[{n}]")]
    if isinstance(kept, float) and isinstance(found, (int, float)):
        near = pytest.approx(kept, rel=within, abs=1e-5 if within else 0, nan_ok=True)
        return [] if found == near else [f"{where}: {found!r} instead of {kept!r}"]
    return [] if found == kept else [f"{where}: {found!r} instead of {kept!r}"]


def expected() -> dict[str, Any]:
    """Return what the documents gave when they were kept, by name."""
    return json.loads((KEPT / "expected.json").read_text(encoding="utf-8"))


def tolerance() -> float:
    """Return 0 where this machine adds up as the one did on which the outcomes were kept."""
    return 0.0 if kind_of_machine() == expected()["made on"] else _ELSEWHERE


DOCUMENTS = sorted(path.stem for path in (KEPT / "jobs").glob("*.json"))
TRAINING = "trainoccupancy"  # refused where torch is not there, as in an engine without it
DOWNLOADED = "downloadimagery_done"  # its composites are there; the server that they are from is gone


#: A pixel on the outline of zones is shared out by another sum: the same numbers, not the same last bits.
_SHARED_OUT = dict.fromkeys(("aggregate_zones", "evaluate", "rescale"), 1e-8)
#: What a later version gives differently on purpose, as the changelog tells users: document → where.
CHANGED = {
    # To take 1000 DN off these scenes would leave their visible bands at 0: it is not done, and said.
    "composite_cloud": ("/rasters/s2_2021-spring/", "/tables/scenes["),
    # The zones' table has “ratio” (map ÷ census) in place of “factor” (census ÷ map).
    "evaluate": ("/tables/zones[",),
    "rescale": ("/tables/zones[",),
    # With fewer than 30 zones each is left out once, by five members at least, for a fixed number of epochs;
    # before, a fifth of them was, and what training taught was declined here.
    "trainoccupancy": (
        "/numbers/misfit_",
        "/numbers/members",
        "/numbers/trained",
        "/tables/zones[",
        "/files/model",
    ),
}


@pytest.mark.parametrize("name", sorted({*DOCUMENTS} - {TRAINING, DOWNLOADED}))
def test_a_kept_document_runs_unchanged(name: str, tmp_path: Path) -> None:
    """Numbers, tables and pixels are the kept ones, or the refusal: of a server that is not there."""
    found = run_document(name, tmp_path)
    within = max(tolerance(), _SHARED_OUT.get(name, 0.0))
    other = differences(found, expected()["outcomes"][name], within)
    meant = [one for one in other if one.startswith(CHANGED.get(name, ()))]
    assert [one for one in other if one not in meant] == [], found.get("told")
    assert bool(meant) == (name in CHANGED)


@pytest.mark.torch
def test_a_kept_training_runs_unchanged(tmp_path: Path) -> None:
    kept = expected()["outcomes"][f"{TRAINING} with torch" if find_spec("torch") else TRAINING]
    found = run_document(TRAINING, tmp_path)
    other = differences(found, kept, _TRAINED)
    assert [one for one in other if not one.startswith(CHANGED[TRAINING])] == [], found.get("told")
    if find_spec("torch"):
        every = [row["predicted"] for row in found["tables"]["zones"]]
        assert len(every) == 20 and np.isfinite(every).all(), every


def test_a_kept_download_is_taken_over_or_fetched_again(tmp_path: Path) -> None:
    found, kept = run_document(DOWNLOADED, tmp_path), expected()["outcomes"][DOWNLOADED]
    assert found.get("error") == "server" or differences(found, kept, within=0) == [], found.get("told")


def test_every_job_type_is_kept() -> None:
    jobs = {json.loads((KEPT / "jobs" / f"{name}.json").read_text())["job"] for name in DOCUMENTS}
    assert len(jobs) == 15
    assert set(expected()["outcomes"]) == {*DOCUMENTS, f"{TRAINING} with torch"}


def test_kept_tiles_are_taken_over_or_refused(tmp_path: Path) -> None:
    """An interrupted run of the version before goes on with its tiles, or anew: its map is the same."""
    shutil.copytree(KEPT / "tile_cache", tmp_path / "cache")
    tiles = len(list((tmp_path / "cache").rglob("*.npz")))
    assert tiles >= 4
    found = run_document(INTERRUPTED, tmp_path)
    kept = expected()["outcomes"][INTERRUPTED]
    seasons = kept["numbers"]["seasons"]
    assert found["numbers"]["tiles_resumed"] in (0, tiles * seasons)
    for numbers in (found["numbers"], kept["numbers"]):
        by_whom = ("tiles_computed", "tiles_skipped", "tiles_resumed")
        numbers["tiles"] = sum(numbers.pop(name) for name in by_whom)
    assert differences(found, kept, tolerance()) == []
