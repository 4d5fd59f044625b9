"""“Population map for a place and a year” under ``qgis_process``: from a source's real scenes to a map."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from scripts.isolated_qgis import IsolatedQgis

from .accounts import Account
from .test_headless import total

pytest.importorskip("sentinelhub", reason="the engine without its download packages")
pytest.importorskip("quickjs", reason="what runs evalscripts in the tests")

from hub_stack import optical, radar  # noqa: E402
from imagery_server.items import CLOUD_ABOVE_DN, optical_item, radar_item  # noqa: E402
from imagery_server.sentinelhub import HubServer  # noqa: E402
from imagery_server.stac import StacServer  # noqa: E402

CHAIN = "popcorn:populationforplace"
MODEL_FILE = "popcorn_qgis/resources/models/population_map_for_a_place.model3"
MONTHS = ("2021-06", "2021-07", "2021-08")
PEOPLE = (412, 97)


def values_of(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read()


@pytest.fixture
def zones(series: Path, tmp_path: Path) -> Path:
    """The western and the eastern half of the scene, with people."""
    with rasterio.open(series / "s2_2021-06.tif") as raster:
        west, south, east, north = raster.bounds
    middle = (west + east) / 2
    halves = [shapely.box(west, south, middle, north), shapely.box(middle, south, east, north)]
    path = tmp_path / "zones.gpkg"
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(halves)),
        [np.array(PEOPLE)],
        ["people"],
        driver="GPKG",
        geometry_type="Polygon",
        crs="EPSG:32631",
    )
    return path


def asked(zones: Path, folder: Path, **source: Any) -> Dict[str, Any]:
    return {
        "ZONES": zones,
        "FIELD": "people",
        "YEAR": 2021,
        "SEASONS": "summer",
        **source,
        "OUTPUT": folder / "population.tif",
        "OUTPUT_ZONES": folder / "result.gpkg",
        "OUTPUT_BUILTUP": folder / "builtup.tif",
        "OUTPUT_FOLDER": folder / "imagery",
    }


def check_maps(series: Path, folder: Path, looks: np.ndarray) -> None:
    """Every zone sums to its census, people live in the village, the composite is the median of the looks."""
    assert total(folder / "population.tif") == pytest.approx(sum(PEOPLE), rel=1e-6)
    _, _, _, columns = pyogrio.raw.read(folder / "result.gpkg", columns=["after"], read_geometry=False)
    assert list(columns[0]) == pytest.approx(PEOPLE, rel=1e-6)
    with rasterio.open(series / "s2_2021-06.tif") as raster:
        bounds = raster.bounds
    maps = {}
    for name in ("imagery/sentinel2_2021-summer", "builtup", "population"):
        with rasterio.open(folder / f"{name}.tif") as raster:
            # The zones' 240 m reach beyond the scene: nothing is there.
            maps[name] = raster.read(window=raster.window(*bounds))
    composite, builtup, people = maps.values()
    np.testing.assert_array_equal(composite[:4], np.nanmedian(looks, axis=0))
    village, fields = builtup[0] > 0.5, builtup[0] < 0.05
    assert village.any() and np.nansum(people[0][village]) > 10 * np.nansum(people[0][fields])


def test_from_zones_and_a_year_to_a_map_that_sums_to_the_census(
    qgis: IsolatedQgis, series: Path, zones: Path, tmp_path: Path
) -> None:
    """A village in Hesbaye, summer 2021: three months of each sensor, two zones with people, one chain."""
    store = tmp_path / "store"
    items = [
        optical_item(store, series / f"s2_{month}.tif", f"{month}-15", newer=True, with_scl=False)
        for month in MONTHS
    ]
    items += [radar_item(store, series / f"s1_{month}.tif", f"{month}-14") for month in MONTHS]
    with StacServer(store, items, token_uses=10_000) as server:
        source = {"SOURCE": "planetary", "ADDRESS": server.address}
        made = qgis.run(CHAIN, asked(zones, tmp_path, **source))["results"]
    assert Path(made["OUTPUT"]).name == "population.tif" and Path(made["OUTPUT_FOLDER"]).name == "imagery"
    check_maps(series, tmp_path, np.array([values_of(series / f"s2_{month}.tif") for month in MONTHS]))
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"sig=secret" in path.read_bytes()]


@pytest.fixture
def hub(series: Path, tmp_path: Path) -> HubServer:
    """The same village at Sentinel Hub: newer scenes with classified clouds, radar as power."""
    scenes = []
    for month in MONTHS:
        bands = values_of(series / f"s2_{month}.tif")
        classes = np.where(bands[:1] > CLOUD_ABOVE_DN, 9, 4)
        stored = np.concatenate([bands + 1000, classes, np.full_like(classes, 5)]).astype(np.uint16)
        grid = rasterio.open(series / f"s2_{month}.tif")
        place = {"crs": grid.crs, "transform": grid.transform}
        folder = tmp_path / "store"
        scenes.append(optical(folder, f"S2A_{month}", f"{month}-15", stored, raised=True, **place))
        power = 10 ** (values_of(series / f"s1_{month}.tif") / 10)
        scenes.append(radar(folder, f"S1A_{month}", f"{month}-14", power, "descending", **place))
    return HubServer(scenes)


@pytest.mark.parametrize("chain", ["the algorithm", "the model file"])
def test_with_an_account_and_nothing_of_it_in_what_is_written(
    account: Account, hub: HubServer, series: Path, zones: Path, tmp_path: Path, chain: str
) -> None:
    """From Sentinel Hub, with the account of QGIS's authentication manager; without it, a sentence."""
    folder = tmp_path / "maps"
    folder.mkdir()
    started = time.time()
    with hub as server:
        source = {"SOURCE": "copernicus", "AUTHCFG": account.id, "ADDRESS": server.address}
        words = asked(zones, folder, **source)
        if chain == "the algorithm":
            run, sentence = CHAIN, "QGIS_AUTH_PASSWORD_FILE"
            refused = account.qgis.process("run", run, "--", *arguments(words))
        else:
            run, sentence = str(account.qgis.plugins / MODEL_FILE), "The source needs an account."
            names = names_in_model(account.qgis, run)
            words = {names.get(name, name): value for name, value in {**words, "SOURCE": 3}.items()}
            refused = account.unlocked().process("run", run, "--", *arguments({**words, "AUTHCFG": ""}))
        assert refused.code != 0 and sentence in refused.log and "Traceback" not in refused.log, refused.log
        assert server.requests == [] and not list(folder.iterdir()), "nothing is fetched without credentials"
        done = account.unlocked().process("--json", "run", run, "--", *arguments(words))
        assert done.code == 0, done.log
    looks = np.array([values_of(series / f"s2_{month}.tif").astype(np.float32) for month in MONTHS])
    looks[np.broadcast_to(looks[:, :1] > CLOUD_ABOVE_DN, looks.shape)] = np.nan
    check_maps(series, folder, looks)
    with rasterio.open(folder / "imagery" / "sentinel1_2021-summer.tif") as raster:
        assert raster.tags()["BACKSCATTER"] == "sigma0"
    written = account.written_since(started, tmp_path)
    assert len(written) > 8
    assert {path: found for path in written if (found := account.hidden_in(path.read_bytes()))} == {}
    assert account.hidden_in(f"{refused.log}{done.log}".encode()) == []


def arguments(parameters: Dict[str, Any]) -> list[str]:
    return [f"{name}={value}" for name, value in parameters.items()]


def names_in_model(qgis: IsolatedQgis, model: str) -> Dict[str, str]:
    """Return what QGIS calls the outputs of a model file, by the chain's names: it depends on the version."""
    told = qgis.process("help", model)  # --json crashes QGIS 3.22 for a file
    assert told.code == 0, told.log
    line = re.compile(r"^(\S+): (OUTPUT\w*)(?: \(optional\))?$", re.MULTILINE)
    return {chain: name for name, chain in line.findall(told.stdout)}
