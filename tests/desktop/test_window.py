"""A real QGIS window on a virtual screen: install, run, watch a map grow, survive what goes wrong."""

from __future__ import annotations

import subprocess
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional

import numpy as np
import rasterio

from scripts.isolated_qgis import IsolatedQgis, play
from tests.holding import Hold
from tests.slow_disk import CannotMount, SlowDisk, slow_disk

from .conftest import Scene

SCENARIOS = Path(__file__).parent / "scenarios"


def test_install_from_zip(zip_path: Path, tmp_path: Path) -> None:
    empty = IsolatedQgis(tmp_path / "qgis")
    empty.write_settings()
    seen = play(empty, SCENARIOS / "install.py", {"zip": zip_path})
    assert not seen["before"]
    assert seen["active"]
    assert (empty.plugins / "popcorn_qgis" / "metadata.txt").exists()
    assert {"1 Set-up", "3 Imagery and sample", "5 People and census"} <= set(seen["groups"])
    assert {"builtup", "population", "rescale", "setupengine"} <= set(seen["algorithms"])
    assert all(seen["icons"])
    assert seen["help_on_every_parameter"]
    for name in ("builtup", "rescale", "setupengine"):
        page = Path(seen["help"][name].removeprefix("file://"))
        assert page.exists(), f"the help of {name} leads nowhere"
    assert seen["gone"]


def test_run_from_the_dialog(window: IsolatedQgis, scene: Scene, tmp_path: Path) -> None:
    output, picture = tmp_path / "population.tif", tmp_path / "window.png"
    seen = play(
        window,
        SCENARIOS / "dialog.py",
        {
            "algorithm": "popcorn:population",
            "parameters": {**scene.imagery, "RATE": 0.5, "OUTPUT": output},
            "picture": picture,
            "reopened": output,
        },
    )
    assert seen["ok"]
    assert seen["name"].startswith("Population")
    assert seen["reopened"] == {
        "title": seen["name"],
        "abstract": seen["abstract"],
        "renderer": "singlebandpseudocolor",
        "first_day": "2023-03-01",
    }
    assert seen["renderer"] == "singlebandpseudocolor"
    assert any("people per hectare" in label for label in seen["legend"])
    unfolded, entries = seen["panel"]
    assert unfolded and entries[:3] == ["People per hectare", "below 0.1 people per hectare", "0.1 – 1"]
    with rasterio.open(output) as raster:
        assert np.nansum(raster.read(1)) > 0
    assert colours(picture) > 50, "the window's picture is blank"


def test_whatever_goes_wrong_the_window_answers(
    window: IsolatedQgis, hold: Hold, scene: Scene, large_scene: Dict[str, Any], tmp_path: Path
) -> None:
    # Byte code is there from the second start of a user's QGIS on; our windows write none.
    subprocess.run(["/usr/bin/python3", "-m", "compileall", "-q", str(window.plugins)], check=True)
    folder, engines = tmp_path / "maps", tmp_path / "engines"
    folder.mkdir()
    engines.mkdir()
    says = {"broken": "echo 'libfoo.so: cannot open' >&2; exit 3", "hanging": "exec sleep 100"}
    for name, what in says.items():
        (engines / name).write_text(f"#!/bin/sh\n{what}\n")
        (engines / name).chmod(0o755)
    told = {name: folder / f"{name}.tif" for name in ("cancelled", "killed", "closed", "one", "two", "whole")}
    told.update({name: engines / name for name in ("broken", "hanging", "missing")})
    with small_disk(tmp_path / "disk", 4) as disk, office_disks(tmp_path) as offices:
        told["full"] = disk / "map.tif" if disk else ""
        told["gone"] = [(office.folder / "map.tif", office.server.pid) for office in offices]
        told.update({"long": large_scene, "short": scene.imagery, "hold": hold.file})
        seen = play(window, SCENARIOS / "trouble.py", told)
        assert not disk or list(disk.iterdir()) == []
        assert not any((office.behind / "map.tif").exists() for office in offices)

    assert seen["cancelled"]["seconds"] < 1.0
    assert seen["hanging"]["seconds"] < 1.0
    assert seen["cancelled"]["priorities"][1] > seen["cancelled"]["priorities"][0]  # nicer than QGIS
    for name, sentence in (
        ("cancelled", "Cancelled: "),
        ("killed", "ended from outside"),
        ("missing", "missing, where there is no Python"),
        ("broken", "libfoo.so: cannot open Run the algorithm"),
        ("hanging", "Cancelled: no unfinished output is left."),
        *([("full", "the disk is full")] if disk else []),
        *([("gone", "or no longer there")] if offices else []),
    ):
        assert not seen[name]["ok"], name
        assert sentence in seen[name]["log"], seen[name]["log"]
        assert "Traceback" not in seen[name]["log"]
    assert seen["cancelled"]["log"].count("Cancelled") == 1  # one sentence, and no other that denies it
    assert seen["layers_after_failures"] == 0
    assert seen["closed"]["went_on"]
    assert [ended["ok"] for ended in seen["two"]] == [True, True]
    assert seen["reloaded"]["dialog_gone"] and seen["reloaded"]["workers"] == []
    assert seen["reloaded"]["next"]["ok"]
    assert seen["workers_left"] == [] and seen["errors"] == []
    assert sorted(path.name for path in folder.glob("*.tif")) == ["one.tif", "two.tif", "whole.tif"]

    ticks = {name: np.array(seconds) for name, seconds in seen["ticks"].items()}
    idle = ticks.pop("idle").max()
    busy = np.concatenate(list(ticks.values()))
    assert np.quantile(busy, 0.95) < 0.2
    latest = {name: round(float(seconds.max() - idle), 3) for name, seconds in ticks.items()}
    assert max(latest.values()) < 0.2, latest


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Optional[Path]]:
    """A real file system of a few megabytes; None where that may not be mounted."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode:
        yield None
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@contextmanager
def office_disks(folder: Path) -> Iterator[List[SlowDisk]]:
    """Slow disks that may vanish, one for each try; none where they may not be mounted."""
    disks: List[SlowDisk] = []
    with ExitStack() as stack:
        with suppress(CannotMount):
            disks += [stack.enter_context(slow_disk(folder / f"office{number}")) for number in range(3)]
        yield disks


def test_the_map_grows_while_it_is_computed(
    window: IsolatedQgis, hold: Hold, scene: Scene, large_scene: Dict[str, Any], tmp_path: Path
) -> None:
    folder = tmp_path / "maps"
    folder.mkdir()
    pictures = [tmp_path / "some.png", tmp_path / "more.png"]
    outputs = {name: folder / f"{name}.tif" for name in ("cancelled", "whole")}
    seen = play(
        window,
        SCENARIOS / "preview.py",
        {"long": large_scene, "short": scene.imagery, "hold": hold.file}
        | {"pictures": pictures, "project": tmp_path / "p.qgs"}
        | outputs,
    )
    assert seen["name"] == "Preview: Built-up (probability)"
    assert seen["renderer"] == "singlebandpseudocolor"
    assert 0 < seen["fill"][0] < seen["fill"][1] - 0.2 < 0.8
    some, more = (blueness(picture) for picture in pictures)
    assert more > 1.2 * some > 0
    assert seen["files_at_once"] <= 2  # the one that is shown, and one that has just come
    assert "<projectlayers" in seen["saved"]
    assert "Preview" not in seen["saved"] and "popcorn-preview" not in seen["saved"]
    assert seen["shown_after_saving"] == [seen["name"]]
    assert seen["to_save"] == [False, False]  # after saving, and when the preview is gone
    assert seen["after_cancel"] == [0, []]
    for ending in ("after_removal", "after_closing"):
        assert seen[ending] == [0, [], False], ending  # no layer comes back; the run goes on
    assert seen["after_result"] == [[str(outputs["whole"])], []]
    assert [path.name for path in folder.glob("*.tif")] == ["whole.tif"]


def blueness(picture: Path) -> int:
    """How many pixels of the map, right of the panels, have the dark blue of built-up areas."""
    with rasterio.open(picture) as raster:
        red, green, blue = raster.read([1, 2, 3])[:, 110:850, 310:].astype(int)
    return int(np.count_nonzero((red < 110) & (blue > red + 40)))


def colours(picture: Path) -> int:
    """The number of different colours in a picture."""
    with rasterio.open(picture) as raster:
        pixels = raster.read([1, 2, 3]).reshape(3, -1)
    return int(np.unique(pixels, axis=1).shape[1])
