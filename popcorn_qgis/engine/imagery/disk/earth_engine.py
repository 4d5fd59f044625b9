"""Earth Engine exports in POPCORN's folder layout: REGION/S2Aspring/*.tif, S1spring, S1springAsc, …

Every folder holds the tiles of one ready composite; they are merged, not composited again.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Iterator, List, Sequence

from ....contract.bands import S2_BANDS
from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ..periods import FIRST_YEAR, season_range
from ..scene import SENTINEL1, SENTINEL2, SceneRecord
from .rasters import raster_scene

_FOLDER = re.compile(r"(S1|S2A?)(spring|summer|autumn|winter)(Asc)?")


def layout_folders(folder: Path) -> List[Path]:
    """Return the folders of the layout below ``folder``, or ``folder`` itself."""
    candidates = [folder, *sorted(path for path in folder.rglob("*") if path.is_dir())]
    return [path for path in candidates if _FOLDER.fullmatch(path.name)]


def layout_scenes(
    folder: Path, year: int, report: Report, bands: Sequence[str] = S2_BANDS
) -> Iterator[SceneRecord]:
    """Yield the tiles of one folder of the layout as scenes of ``year``.

    The exports carry no dates. Sentinel-2 was exported harmonised or before the offset existed, so
    nothing is removed. Raises EngineError without a year.
    """
    named = _FOLDER.fullmatch(folder.name)
    if named is None:
        return
    if year < FIRST_YEAR:
        raise EngineError(
            "year", "Earth Engine exports do not say of which year they are.", "Give the year of the exports."
        )
    sensor, season = SENTINEL1 if named[1] == "S1" else SENTINEL2, named[2]
    tiles = sorted(folder.glob("*.tif"))
    if tiles:
        report.log(
            sentence(
                "{parent}/{folder}: {tiles} tiles of an Earth Engine export.",
                parent=folder.parent.name,
                folder=folder.name,
                tiles=len(tiles),
            )
        )
    for path in tiles:
        day = season_range(year, season).middle
        scene = raster_scene(str(path), sensor, None, "keep", report, day, bands=bands)
        orbit = ("ascending" if named[3] else "descending") if sensor == SENTINEL1 else ""
        yield replace(scene, id=f"{folder.name}/{path.stem}", season=season, orbit=orbit, mask=None)
