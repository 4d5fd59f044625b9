"""Mutated rasters through the readings: each ends in the numbers that QGIS shows, or in a sentence."""

from __future__ import annotations

import json
import random
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer

ROOT = Path(__file__).resolve().parent.parent.parent
WIDTH, HEIGHT = 40, 30
TYPES = {
    gdal.GDT_Byte: np.uint8,
    gdal.GDT_UInt16: np.uint16,
    gdal.GDT_Int16: np.int16,
    gdal.GDT_Int32: np.int32,
    gdal.GDT_UInt32: np.uint32,
    gdal.GDT_Float32: np.float32,
    gdal.GDT_Float64: np.float64,
}
NODATA = (None, None, None, 0.0, 255.0, -9999.0, 65535.0, float("nan"), -3.4028234663852886e38, 7.0, 1e10)
FILLS = (-9999.0, -99999.0, 2147483647.0, 65535.0, -32768.0, 1.7e308, -1.7e308, 1e30, float("inf"), -1.0)
NAMES = {
    "people": ("", "population", "B04", "VV", "Band 1", "x" * 300, "\u00e9\u4e2d", "%s{}"),
    "s1": ("VV,VH", "VH,VV", ",", "HH,HV", "VV/VH,VH", "Sigma0_VV,Sigma0_VH", "VV,VV", "Band 1,Band 2"),
    "s2": ("B02,B03,B04,B08", "B2,B3,B4,B8", "R,G,B,N", ",,,", "B05,B06,B07,B8A", "red,green,blue,alpha"),
}
CRS = (
    "EPSG:32631",
    "EPSG:32631",
    "EPSG:32631",
    "EPSG:4326",
    "EPSG:3857",
    "ESRI:54009",
    "EPSG:4978",
    "",
    "LOCAL",
)
TRANSFORMS = (
    (5e5, 10, 0, 5.6e6, 0, -10),
    (5e5, 10, 0, 5.6e6, 0, -10),
    (5e5, 10, 0, 5.6e6, 0, -10),
    (5e5, 10, 0, 5.6e6, 0, 10),
    (5e5, 10, 2, 5.6e6, 1, -10),
    (5e5, 0, 0, 5.6e6, 0, 0),
    (5.0, 1e-4, 0, 50.0, 0, -1e-4),
    (179.999, 1e-4, 0, 10.0, 0, -1e-4),
    (5e5, -10, 0, 5.6e6, 0, -10),
    (float("nan"), 10, 0, 5.6e6, 0, -10),
    (1e300, 10, 0, 5.6e6, 0, -10),
    (5e5, 1e-9, 0, 5.6e6, 0, -1e9),
)
TAGS = (
    "",
    "DATE=2021-04-15",
    "DATE=soon",
    "PROCESSING_BASELINE=04.00",
    "BOA_ADD_OFFSET=x",
    "QUANTITY=occupancy",
    "FITTED_TO={",
    "PERIOD=9999-99",
    "PROCESSING_BASELINE=99.99",
    "TIFFTAG_DATETIME=2021:01:01 00:00:00",
)


def values_of(kind: str, dice: random.Random, bands: int) -> np.ndarray:
    noise = np.random.default_rng(dice.randrange(1 << 30))
    if kind == "people":
        return np.abs(noise.normal(3, 2, (bands, HEIGHT, WIDTH)))
    if kind == "s1":
        return np.array([-10.0, -17.0, 30.0])[:bands, None, None] + noise.normal(0, 2, (bands, HEIGHT, WIDTH))
    middle = np.resize([600.0, 850.0, 900.0, 2800.0], bands)[:, None, None]
    return np.clip(middle + noise.normal(0, 250, (bands, HEIGHT, WIDTH)), 1, None)


def write_mutant(path: Path, kind: str, dice: random.Random) -> None:
    """Write a raster with some of everything that a file can say differently; some are broken after that."""
    bands = {"people": 1, "s1": 2, "s2": 4}[kind]
    if dice.random() < 0.1:
        bands = max(1, bands + dice.choice((-1, 1)))
    values = values_of(kind, dice, bands)
    type_ = dice.choice([gdal.GDT_Float32, gdal.GDT_Float32, *TYPES])
    scale, shift = dice.choice(
        [(1, 0), (1, 0), (1, 0), (0.01, 0), (0.001, 5), (100, -3), (0.0001, -0.1), (0, 0)]
    )
    if scale not in (0, 1):
        values = (values - shift) / scale
    if dice.random() < 0.4:
        spot = np.random.default_rng(dice.randrange(1 << 30)).random((HEIGHT, WIDTH)) < dice.choice(
            (0.004, 0.2)
        )
        values[:, spot] = dice.choice(FILLS)
    if dice.random() < 0.2:
        values[dice.randrange(bands), :5] = float("nan")
    if dice.random() < 0.1:
        values[:, :, :10] = 0
    numpy_type = TYPES[type_]
    with np.errstate(all="ignore"):
        if np.issubdtype(numpy_type, np.integer):
            ends = np.iinfo(numpy_type)
            values = np.clip(np.nan_to_num(np.round(values)), ends.min, ends.max)
        stored = values.astype(numpy_type)
    data = gdal.GetDriverByName("GTiff").Create(
        str(path), WIDTH, HEIGHT, bands, type_, ["PHOTOMETRIC=MINISBLACK"]
    )
    placed = dice.random() < 0.7
    data.SetGeoTransform(TRANSFORMS[0] if placed else dice.choice(TRANSFORMS))
    crs = CRS[0] if placed else dice.choice(CRS)
    if crs == "LOCAL":
        data.SetProjection('LOCAL_CS["site",UNIT["metre",1]]')
    elif crs:
        system = osr.SpatialReference()
        system.SetFromUserInput(crs)
        data.SetProjection(system.ExportToWkt())
    nodata = dice.choice(NODATA)
    names = dice.choice(NAMES[kind]).split(",")
    for number in range(1, bands + 1):
        band = data.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if (scale, shift) != (1, 0):
            band.SetScale(scale)
            band.SetOffset(shift)
        band.SetDescription(names[number - 1] if number <= len(names) else "")
        band.WriteArray(stored[number - 1])
    key, _, text = dice.choice(TAGS).partition("=")
    if key:
        data.SetMetadataItem(key, text)
    data.FlushCache()
    del data
    if dice.random() < 0.15:
        raw = bytearray(path.read_bytes())
        if dice.random() < 0.5:
            raw = raw[: dice.randrange(8, len(raw))]
        for _ in range(dice.randrange(0, 6)):
            raw[dice.randrange(0, min(len(raw), 700))] = dice.randrange(256)
        path.write_bytes(raw)


def shown_by_qgis(path: Path, band: int):
    """Return the band as QGIS shows it, float64 with NaN for no data; None where it is no raster to QGIS."""
    layer = QgsRasterLayer(str(path), "fuzz", "gdal")
    if not layer.isValid() or layer.bandCount() < band:
        return None
    provider = layer.dataProvider()
    block = provider.block(band, provider.extent(), provider.xSize(), provider.ySize())
    values = np.full((provider.ySize(), provider.xSize()), np.nan)
    for row in range(values.shape[0]):
        for column in range(values.shape[1]):
            if not block.isNoData(row, column):
                values[row, column] = block.value(row, column)
    return values


@pytest.mark.parametrize("mutants", [200, pytest.param(2000, marks=pytest.mark.full)])
def test_a_mutated_raster_gives_qgiss_numbers_or_a_sentence(engine, qgis_app, tmp_path, mutants):
    gdal.UseExceptions()
    dice, wanted = random.Random(mutants), []
    for number in range(mutants):
        kind = dice.choice(("people", "people", "s1", "s2"))
        path = tmp_path / f"mutant_{number}.tif"
        write_mutant(path, kind, dice)
        wanted.append((str(path), kind))
    task = tmp_path / "wanted.json"
    task.write_text(json.dumps(wanted), encoding="utf-8")
    done = subprocess.run(
        [engine, str(ROOT / "tests" / "raster_readings.py"), str(task)],
        capture_output=True,
        text=True,
        timeout=60 + mutants,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout)
    wrong, read = [], 0
    for path, kind in wanted:
        outcome = found[path]
        if "traceback" in outcome:
            wrong.append((path, kind, outcome))
        elif "refused" in outcome:
            if not (outcome["refused"].strip() and outcome["remedy"].strip()):
                wrong.append((path, kind, outcome))
        elif not outcome["warnings"]:
            read += 1
            shown = shown_by_qgis(Path(path), outcome.get("band", 1))
            if shown is None or not agree(shown, kind, outcome):
                wrong.append((path, kind, outcome, None if shown is None else float(np.nansum(shown))))
    assert not wrong, "\n".join(map(str, wrong[:10]))
    assert read > 0.1 * mutants, "enough of them are read at all"


def agree(shown, kind: str, outcome) -> bool:
    """Whether the engine's numbers are those that QGIS shows."""
    if kind == "people":
        return bool(np.isclose(outcome["sum"], np.nansum(shown), rtol=1e-5, atol=1e-5))
    if outcome["reading"] not in ("db", "dn"):
        return True  # converted: the tables of tests/engine/io hold that
    there = np.unpackbits(np.array(outcome["there"], np.uint8), count=shown.size).reshape(shown.shape) > 0
    expected = float((shown[there] - outcome["offset"]).sum())
    return bool(np.isclose(outcome["sum"], expected, rtol=1e-5, atol=1e-2))
