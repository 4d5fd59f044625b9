"""Units proved at the door: what the network and the statistics refuse, mend, or only say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import List

import numpy as np
import pytest
import rasterio
from affine import Affine

from popcorn_qgis.contract.bands import S2_L1C_BANDS
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery.scene import BandFile, Mask, SceneRecord
from popcorn_qgis.engine.timeseries.urban_change.door import (
    DESCENDING,
    OPTICAL,
    Glance,
    bright_times,
    streams_of,
)

BEGIN = datetime(2020, 1, 1, 10, tzinfo=timezone.utc)
#: Reflectance × 10000 of vegetation, all thirteen bands (spec of urban change, section 15).
GREEN_DN = [1200, 900, 850, 600, 1000, 2200, 2800, 3000, 3200, 1000, 15, 1800, 900]


class Told(QuietReport):
    def __init__(self) -> None:
        super().__init__()
        self.warned: List[str] = []

    def warning(self, text: str) -> None:
        self.warned.append(str(text))


def raster(path: Path, bands: np.ndarray) -> str:
    settings = {"driver": "GTiff", "width": 4, "height": 4, "count": len(bands), "dtype": bands.dtype}
    transform = Affine(10, 0, 500_000, 0, -10, 5_000_000)
    with rasterio.open(path, "w", **settings, crs="EPSG:32631", transform=transform) as dataset:
        dataset.write(bands)
    return str(path)


def optical(place: Path, number: int, dn: float = 1.0, add: int = 0) -> SceneRecord:
    values = (np.array(GREEN_DN) * dn + add)[:, None, None].repeat(4, 1).repeat(4, 2)
    path = raster(place / f"s2_{number}.tif", values.astype(np.float32))
    mask = raster(place / f"mask_{number}.tif", np.zeros((1, 4, 4), np.uint8))
    files = tuple(BandFile(path, band + 1) for band in range(13))
    start = BEGIN + timedelta(days=5 * number)
    return SceneRecord(
        f"s2_{number}",
        "sentinel2",
        start.date(),
        files,
        unit="dn",
        mask=Mask(BandFile(mask), "cloud"),
        start=start,
        bands=S2_L1C_BANDS,
        level="l1c",
    )


def radar(place: Path, number: int, level: float = -11.0) -> SceneRecord:
    values = np.array([level, level - 7 if level < 0 else level / 4])
    path = raster(place / f"s1_{number}.tif", values[:, None, None].repeat(4, 1).repeat(4, 2).astype("f4"))
    start = BEGIN + timedelta(days=5 * number, hours=7)
    return SceneRecord(
        f"s1_{number}",
        "sentinel1",
        start.date(),
        (BandFile(path, 1), BandFile(path, 2)),
        unit="db",
        orbit="ascending",
        backscatter="ellipsoid_gamma0",
        start=start,
        bands=("VV", "VH"),
    )


def series(place: Path) -> List[SceneRecord]:
    return [
        *(optical(place, number) for number in range(3)),
        *(radar(place, number) for number in range(3)),
    ]


def test_a_series_of_the_right_kind_passes_and_a_missing_pass_is_no_refusal(tmp_path: Path) -> None:
    told = Told()
    found = streams_of(series(tmp_path), "network", told)
    assert found.stand_ins == {DESCENDING: "s1_asc"}
    assert [text for text in told.warned if "stands for it" in text]
    values, valid = next(look for look in found.looks if look.stream == OPTICAL).read(found.grid)
    assert valid.all() and values[:, 0, 0] == pytest.approx(np.array(GREEN_DN) / 10_000)
    power, _ = next(look for look in found.looks if look.stream != OPTICAL).read(found.grid)
    assert power[:, 0, 0] == pytest.approx([10**-1.1, 10**-1.8])


def test_a_forgotten_offset_is_taken_off_and_said(tmp_path: Path) -> None:
    scenes = series(tmp_path)
    scenes[1] = optical(tmp_path, 1, add=1000)
    told = Told()
    found = streams_of(scenes, "network", told)
    assert any("offset of 1000 DN" in text and "2020-01-06" in text for text in told.warned)
    looks = [look for look in found.looks if look.stream == OPTICAL]
    np.testing.assert_allclose(looks[1].read(found.grid)[0], looks[0].read(found.grid)[0], atol=1e-6)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"level": "l2a"}, "holds Sentinel-2 L2A"),
        ({"bands": S2_L1C_BANDS[:10] + S2_L1C_BANDS[11:]}, "has 12 bands and lacks B10"),
        ({"bands": ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")}, "has 10 bands"),
    ],
)
def test_another_product_is_refused_and_the_right_download_named(
    tmp_path: Path, changed: dict, words: str
) -> None:
    scenes = series(tmp_path)
    for at in range(3):
        count = len(changed.get("bands", S2_L1C_BANDS))
        scenes[at] = replace(scenes[at], files=scenes[at].files[:count], **changed)
    with pytest.raises(EngineError, match=words) as error:
        streams_of(scenes, "network", QuietReport())
    assert "PRODUCT l1c" in error.value.remedy and "METHOD builtup" in error.value.remedy


def test_radar_of_another_kind_or_unit_is_refused(tmp_path: Path) -> None:
    scenes = series(tmp_path)
    terrain = [*scenes[:3], *(replace(one, backscatter="rtc_gamma0") for one in scenes[3:])]
    with pytest.raises(EngineError, match="rtc_gamma0; the network takes gamma0 on the ellipsoid"):
        streams_of(terrain, "network", QuietReport())
    linear = [*scenes[:3], *(radar(tmp_path, number, 0.08) for number in range(3))]
    with pytest.raises(EngineError, match="it looks like linear power"):
        streams_of(linear, "network", QuietReport())


def test_optical_images_in_other_units_are_refused(tmp_path: Path) -> None:
    scenes = series(tmp_path)
    scenes[0] = optical(tmp_path, 0, dn=1e-4)  # reflectance from 0 to 1, called DN
    with pytest.raises(EngineError, match="nearly black"):
        streams_of(scenes, "network", QuietReport())
    scenes[:3] = [replace(optical(tmp_path, number), unit="reflectance") for number in range(3)]  # it is DN
    with pytest.raises(EngineError, match="No optical acquisition") as error:
        streams_of(scenes, "network", QuietReport())
    assert "reflectance × 10000" in error.value.remedy


def test_two_images_are_for_another_algorithm(tmp_path: Path) -> None:
    scenes = series(tmp_path)
    with pytest.raises(EngineError, match="two optical dates") as error:
        streams_of([*scenes[:2], *scenes[3:]], "network", QuietReport())
    assert "(change)" in error.value.remedy


def test_snow_and_clouds_that_no_mask_shows_are_named() -> None:
    calm = np.full((8, 8), 0.08)
    glances = {day: Glance(1.0, 0.0, calm) for day in range(6)}
    glances[2] = Glance(1.0, 0.4, calm + 0.3)
    cloudy = calm.copy()
    cloudy[:4] += 0.2
    glances[4] = Glance(1.0, 0.0, cloudy)
    assert bright_times(glances) == ([2], [4])
