"""The tags of a map name every source of its imagery and every model; so do those of what is made of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import rasterio

from popcorn_qgis.contract.jobs import AggregateJob, JobResult
from popcorn_qgis.engine.census import aggregate
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import population
from tests.engine.mapping_jobs import make_job

HUB = "Contains modified Copernicus Sentinel data 2020 processed by Sentinel Hub"
UTOPIA = "Utopia Earth Mosaics 2020"
LAB = "Population Lab of Utopia (Example; 2020)"


def tags_of(path: Path) -> dict[str, str]:
    with rasterio.open(path) as raster:
        return raster.tags()


@pytest.fixture(scope="module")
def mapped(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, JobResult]:
    """A map of a season fetched from a service and one of a stranger's, by a model that was imported."""
    folder = tmp_path_factory.mktemp("credits")
    job = make_job(folder, 96, 96, 96)
    for name, tags in (("s1_0", {"NOTICE": HUB}), ("s2_0", {"NOTICE": HUB}), ("s2_1", {"COPYRIGHT": UTOPIA})):
        with rasterio.open(folder / f"{name}.tif", "r+") as raster:
            raster.update_tags(**tags)
    record = folder / "members.json"
    told = {**json.loads(record.read_text()), "licence": "CC BY-NC 4.0", "attribution": LAB}
    record.write_text(json.dumps(told))
    return folder, population.run(replace(job, output_std=""), QuietReport())


def test_every_source_and_every_model_is_named(mapped: tuple[Path, JobResult]) -> None:
    folder, result = mapped
    tags = tags_of(folder / "whole.tif")
    assert tags["ATTRIBUTION"] == f"{HUB}; Contains modified Copernicus Sentinel data; {UTOPIA}; {LAB}"
    assert tags["OCCUPANCY_MODEL_LICENCE"] == "CC BY-NC 4.0" and tags["BUILTUP_MODEL_LICENCE"] == "none"
    assert {key: tags.get(key) for key in result.credits} == result.credits
    assert len(result.credits) == 7


def test_what_is_made_of_the_map_names_them_too(mapped: tuple[Path, JobResult]) -> None:
    folder, first = mapped
    job = AggregateJob(str(folder / "whole.tif"), str(folder / "cells.tif"), cell_size_m=100.0)
    result = aggregate.run(job, QuietReport())
    assert result.credits == first.credits
    assert {key: tags_of(folder / "cells.tif").get(key) for key in first.credits} == first.credits
