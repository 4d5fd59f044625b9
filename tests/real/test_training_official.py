"""Training from the imported official extractor: a generated district, a real scene, a real census."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

torch = pytest.importorskip("torch", reason="torch is not part of the engine; make test-training has it")

from popcorn_qgis.contract.errors import EngineError  # noqa: E402
from popcorn_qgis.contract.installed_models import find_model  # noqa: E402
from popcorn_qgis.contract.jobs import (  # noqa: E402
    Compute,
    Imagery,
    PopulationJob,
    SampleSceneJob,
    TrainOccupancyJob,
    Zones,
    to_json,
)
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.models.families.popcorn.spec import default_spec  # noqa: E402
from popcorn_qgis.engine.models.store import ModelContent, store_model  # noqa: E402
from popcorn_qgis.engine.sample import scene as sample  # noqa: E402
from popcorn_qgis.engine.training import learn, train_occupancy  # noqa: E402
from popcorn_qgis.engine.training.member import member_file  # noqa: E402
from tests.small_scene import read_tif, untiled  # noqa: E402
from tests.zone_files import write_zones  # noqa: E402

pytestmark = pytest.mark.torch
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def learnt(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What the job's training brought about, whether its model uses it or one rate."""
    found: list[Any] = []
    store = train_occupancy._store

    def kept(job: Any, learnt: Any, spec: Any) -> Any:
        found.append(learnt)
        return store(job, learnt, spec)

    monkeypatch.setattr(train_occupancy, "_store", kept)
    monkeypatch.setattr(learn, "CROSS_FIT_BELOW", 0)  # one member where one is asked for, to be quick
    return found


def train(imagery: Imagery, zones: Zones, models: str, folder: Path, **options: Any) -> Any:
    job = TrainOccupancyJob(
        imagery, zones, "official", str(folder), "Learnt here", members=1, epochs=2,
        model_folders=(models,), **options,
    )  # fmt: skip
    return train_occupancy.run(job, QuietReport())


def mapped_without_torch(imagery: Imagery, models: str, folder: Path, model: str) -> np.ndarray:
    """The engine's own command in a Python where torch can't be imported."""
    output = str(folder / f"{model}.tif")
    job = PopulationJob(
        imagery, "official", output, occupancy_model=model, model_folders=(models, str(folder)),
        compute=Compute(device="cpu"),
    )  # fmt: skip
    path = folder / f"{model}.json.job"
    path.write_text(json.dumps(to_json(job)), encoding="utf-8")
    code = (
        "import sys; sys.modules['torch'] = None; from popcorn_qgis.engine.__main__ import main; "
        f"sys.exit(main([{str(path)!r}]))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True, capture_output=True)
    return read_tif(output)


def forward(member: Any, score_model: str, s1: np.ndarray, s2: np.ndarray) -> np.ndarray:
    """People per pixel by the member's own forward pass on the scene, padded as the spec's section 4 says."""
    height, width = s1.shape[1:]
    pads = []
    for size in (height, width):
        missing = 0 if size % 32 == 0 else 64 - size % 64
        pads.append((missing // 2, missing - missing // 2))
    images = [
        torch.from_numpy(np.pad(image.astype(np.float32), ((0, 0), *pads), mode="reflect"))[None]
        for image in (s1, s2)
    ]
    with torch.no_grad():
        whole = member(*images)[0].numpy()
    occupied = whole[pads[0][0] : pads[0][0] + height, pads[1][0] : pads[1][0] + width]
    people: np.ndarray = occupied * untiled(score_model, "builtup", s1, s2)
    return people


def check_maps(learnt: Any, imagery: Imagery, models: str, folder: Path) -> None:
    """What the training made, and what it stored, map without torch to what torch says."""
    (trained,) = learnt.trained
    spec = default_spec("occupancy", "As trained")
    store_model(folder, "as-trained", "As trained", [ModelContent(member_file(trained, spec), spec)])
    s1, s2 = (read_tif(paths[0], list(range(1, n + 1))) for paths, n in ((imagery.s1, 2), (imagery.s2, 4)))
    score = str(find_model("official", (models,), "builtup").paths[0])
    for name, member in (("as-trained", trained), ("learnt-here", learnt.members[0])):
        expected = forward(member, score, s1, s2)
        found = mapped_without_torch(imagery, models, folder, name)
        assert np.isfinite(found).all() and expected.max() > 0.05
        np.testing.assert_allclose(found, expected, atol=1e-4, rtol=0)


@pytest.mark.parametrize("layers", ["head", "all"])
def test_it_learns_on_a_generated_district(
    official_models: str, learnt: Any, tmp_path: Path, layers: str
) -> None:
    sample.run(SampleSceneJob(str(tmp_path), seed=4, size_px=200), QuietReport())
    imagery = Imagery(
        s1=(str(tmp_path / "sentinel1_2023-spring.tif"),), s2=(str(tmp_path / "sentinel2_2023-spring.tif"),)
    )
    meta, _, wkb, data = pyogrio.raw.read(tmp_path / "census.gpkg", layer="census_fine")
    people = dict(zip(meta["fields"], data))["population"].tolist()
    zones = write_zones(tmp_path / "zones.gpkg", list(shapely.from_wkb(wkb)), people, crs=meta["crs"])
    result = train(imagery, zones, official_models, tmp_path / "models", layers=layers)
    assert result.numbers["zones"] == len(people) > 10 and result.texts["licence"] == "Apache-2.0"
    assert np.isfinite(learnt[0].histories[0].losses).all() and len(learnt[0].histories[0].losses) == 2
    check_maps(learnt[0], imagery, official_models, tmp_path / "models")


def test_it_learns_on_a_real_scene(official_models: str, shared: Path, learnt: Any, tmp_path: Path) -> None:
    """A Belgian street village in ten strips; no census of it is here, so 3 people per built-up pixel."""
    folder = shared / "data" / "scenes" / "hesbaye_be"
    imagery = Imagery(s1=(str(folder / "s1.tif"),), s2=(str(folder / "s2.tif"),))
    with rasterio.open(folder / "s2.tif") as dataset:
        west, south, east, north = dataset.bounds
        crs = str(dataset.crs)
    s1, s2 = (read_tif(folder / f"{name}.tif", list(range(1, n + 1))) for name, n in (("s1", 2), ("s2", 4)))
    score = untiled(str(find_model("official", (official_models,), "builtup").paths[0]), "builtup", s1, s2)
    step = (east - west) / 10
    strips = [shapely.box(west + at * step, south, west + (at + 1) * step, north) for at in range(10)]
    counts = [round(3 * float(part.sum())) for part in np.array_split(score, 10, axis=1)]
    zones = write_zones(tmp_path / "zones.gpkg", strips, counts, crs=crs)
    result = train(imagery, zones, official_models, tmp_path / "models")
    assert result.numbers["zones"] == 10
    assert result.numbers["rate"] == pytest.approx(3, rel=0.05)
    check_maps(learnt[0], imagery, official_models, tmp_path / "models")


def test_a_real_census_elsewhere_is_refused_in_a_sentence(
    official_models: str, shared: Path, tmp_path: Path
) -> None:
    """The Dutch districts of 2022 do not lie on a Belgian scene; no imagery of theirs is here."""
    folder = shared / "data" / "scenes" / "hesbaye_be"
    path = shared / "data" / "census" / "netherlands_2022.gpkg"
    meta, _, wkb, data = pyogrio.raw.read(path, layer="municipalities")
    people = dict(zip(meta["fields"], data))["population"].tolist()
    zones = write_zones(tmp_path / "zones.gpkg", list(shapely.from_wkb(wkb)), people, crs=meta["crs"])
    imagery = Imagery(s1=(str(folder / "s1.tif"),), s2=(str(folder / "s2.tif"),))
    with pytest.raises(EngineError) as caught:
        train(imagery, zones, official_models, tmp_path / "models")
    assert caught.value.problem.count(". ") == 0 and caught.value.problem.endswith(".")
    assert caught.value.remedy and not (tmp_path / "models").exists()
