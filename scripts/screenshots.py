"""Takes the pictures of docs/images anew, in a real QGIS window on a virtual screen, from the demo's results.

Usage: ``python -m scripts.screenshots build/popcorn_qgis.zip demo docs/images``. Needs the window manager
openbox, for title bars.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict

from .isolated_qgis import IsolatedQgis, QgisFailed, play

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    zip_path, demo, images = (Path(word).resolve() for word in sys.argv[1:4])
    if not shutil.which("openbox"):
        print("openbox is not there: run apt-get install openbox, then make screenshots.", file=sys.stderr)
        return 1
    qgis = IsolatedQgis(zip_path.parent / "screenshots-profile")
    shutil.rmtree(qgis.folder, ignore_errors=True)
    qgis.install(zip_path)
    shown = Path("/var/tmp/popcorn")  # the dialog shows it; layers in /tmp are marked as temporary
    shutil.rmtree(shown, ignore_errors=True)
    scene = Path(shutil.copytree(demo / "scene", shown))
    imagery = {"S1": sorted(scene.glob("sentinel1_*.tif")), "S2": sorted(scene.glob("sentinel2_*.tif"))}
    population = {**imagery, "RATE": 0.5, "TILE_SIZE": 64, "OUTPUT": shown / "population.tif"}
    images.mkdir(parents=True, exist_ok=True)
    try:
        told = {
            "demo": demo,
            "images": images,
            "s2": [str(path) for path in imagery["S2"]],
            "zones": f"{scene / 'census.gpkg'}|layername=census_coarse",
            "population": _words(population),
        }
        inside = Path(__file__).parent / "inside"
        play(qgis, inside / "pictures.py", told, manager="openbox")
        slow = _words({**population, "TILE_SIZE": 32})  # small tiles take longer
        census = {"ZONES": f"{scene / 'census.gpkg'}|layername=census_fine", "FIELD": "population"}
        play(qgis, inside / "growing.py", {"images": images, "population": slow, "census": census})
        tour = {"images": images, "work": shown}
        play(qgis, inside / "tutorial.py", tour, timeout_s=600, manager="openbox")
        play(qgis, inside / "series.py", tour, timeout_s=600, manager="openbox")
        _page(shown / "growing" / "page.html", images / "series-page.png")
        qgis.speak("ar")
        play(qgis, ROOT / "tests/desktop/scenarios/right_to_left.py", {"picture": images / "arabic.png"})
    except QgisFailed as failed:
        print(failed, file=sys.stderr)
        return 1
    shutil.copy(demo / "population.png", images / "population.png")
    shutil.rmtree(shown)
    return 0


def _page(page: Path, picture: Path) -> None:
    """Take the top of a page, where chromium is there."""
    if shutil.which("chromium"):
        how = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=900,1330")
        subprocess.run(["chromium", *how, f"--screenshot={picture}", page.as_uri()], check=True)


def _words(parameters: Dict[str, Any]) -> Dict[str, Any]:
    """Paths as text, also inside lists."""
    return {
        key: [str(item) for item in value] if isinstance(value, list) else value
        for key, value in parameters.items()
    }


if __name__ == "__main__":
    sys.exit(main())
