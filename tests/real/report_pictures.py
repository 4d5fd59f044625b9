"""Takes the pictures of reports in docs/images anew.

``python -m tests.real.report_pictures SHARED IMAGES [cross]`` needs chromium and pdftoppm; ``cross`` adds
the picture of the cross-check, which trains for some minutes (torch).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pyogrio
import shapely

from popcorn_qgis.contract.installed_models import DEFAULT_BUILTUP
from popcorn_qgis.contract.jobs import CrosscheckJob, Imagery, SampleSceneJob, Zones
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.sample import scene
from popcorn_qgis.engine.validation import crosscheck
from tests.real import coarse_to_fine
from tests.zone_files import write_zones

CHROMIUM = ("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
MODELS = str(Path(__file__).resolve().parents[2] / "models")


def picture(page: Path, path: Path, height: int) -> None:
    """Take the top of a page in a window 900 pixels wide."""
    _run(*CHROMIUM, f"--screenshot={path}", f"--window-size=900,{height}", page.as_uri())


def printed(page: Path, path: Path, number: int) -> None:
    """Take a page of the printed report."""
    pdf = page.with_suffix(".pdf")
    _run(*CHROMIUM, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri())
    _run("pdftoppm", "-r", "80", "-png", "-singlefile", "-f", str(number), pdf, path.with_suffix(""))


def district(folder: Path) -> Path:
    """Cross-check all methods on the synthetic district, two seasons, a minute for each fold; the report."""
    scene.run(SampleSceneJob(str(folder)), QuietReport())
    meta, _, wkb, data = pyogrio.raw.read(folder / "census.gpkg", layer="census_fine")
    people = np.asarray(dict(zip(meta["fields"], data))["population"]).tolist()
    zones = write_zones(folder / "fine.gpkg", list(shapely.from_wkb(wkb)), people, crs=meta["crs"])
    seasons = ("spring", "autumn")
    imagery = Imagery(
        *(
            tuple(str(next(folder.glob(f"{sensor}*{season}.tif"))) for season in seasons)
            for sensor in ("sentinel1", "sentinel2")
        )
    )
    report = folder / "crosscheck.html"
    job = CrosscheckJob(
        imagery,
        Zones(zones.path, "population", "census_fine"),
        DEFAULT_BUILTUP,
        minutes=1.0,
        output_report=str(report),
        model_folders=(MODELS,),
    )
    crosscheck.run(job, QuietReport())
    return report


def main() -> None:
    """Take them."""
    shared, images = (Path(word).resolve() for word in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as scratch:
        page = Path(scratch) / "muenster.html"
        list(coarse_to_fine.muenster(shared, Path(scratch), page))
        picture(page, images / "report.png", 1740)
        printed(page, images / "report-printed.png", 1)
        if "cross" in sys.argv[3:]:
            picture(district(Path(scratch) / "district"), images / "crosscheck.png", 1156)


def _run(*words: object) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True, timeout=120)


if __name__ == "__main__":
    main()
