"""“Find urban change” in the built zip: two images are refused, and the algorithm named that takes them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from scene_writer import S1_BANDS, S2_BANDS, write_scene
from scripts.isolated_qgis import IsolatedQgis

HEADER = (
    "path,layer,start,end,mask,clear_share,product,processing_baseline,offset_removed,relative_orbit,source"
)


def test_two_images_are_no_series(case_qgis: IsolatedQgis, tmp_path: Path) -> None:
    series, output = tmp_path / "series", tmp_path / "strength.tif"
    rows = [HEADER]
    for day in ("2021-04-10", "2022-04-10"):
        write_scene(series / f"s2_{day}.tif", np.full((4, 16, 16), 900, np.uint16), S2_BANDS, nodata=0)
        write_scene(series / f"s1_{day}.tif", np.full((2, 16, 16), -12, np.float32), S1_BANDS)
        rows.append(f"s2_{day}.tif,s2,{day}T10:40:00Z,{day}T10:40:01Z,,,l2a,,,,test")
        rows.append(f"s1_{day}.tif,s1_asc,{day}T17:40:00Z,{day}T17:40:01Z,,,ellipsoid_gamma0,,,,test")
    (series / "series.csv").write_text("\n".join(rows) + "\n")
    done = case_qgis.process(
        "run", "popcorn:urbanchange", "--", f"SERIES={series}", "METHOD=statistical", f"OUTPUT={output}"
    )
    assert done.code != 0
    assert "two optical dates: there is no calm before and after" in done.log
    assert "Compare two dates” (change)" in done.log
    assert "Traceback" not in done.log
    assert not output.exists()
