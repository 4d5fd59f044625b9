"""People by clusters: pixels that look alike hold alike many people, as many as the zones' counts tell."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ....contract.credits import inherited
from ....contract.errors import EngineError
from ....contract.jobs import JobResult, RasterResult, RescaleJob, Table
from ....contract.jobs.clusters import ClusterWeightsJob
from ....contract.sentences import sentence
from ...census.rescaling import rescale
from ...feedback import PartReport, Report
from ...inference.provenance import input_hashes, parameters, tags
from ...inference.stack import open_scene
from ...io.fitted_to import TRAINED, Fit, fit_tags
from ...io.raster import open_raster, raster_environment, write_raster
from ...io.raster_write import check_output
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet, read_zones, zones_elsewhere
from .fitting import Skill, fit_clusters, fit_people, sentences
from .imagery import Vectors
from .model import MOST_CLUSTERS, ClusterModel, read_model, write_model

NO_CLUSTER = 255
KM2 = 1e6


def run(job: ClusterWeightsJob, report: Report) -> JobResult:
    """Write the map of people. Tables: ``clusters``, and with zones that it is rescaled to ``zones``.

    ``clusters``: cluster, people_km2, area_km2, percent of the area, colour (#rrggbb); ``zones`` as in
    RescaleJob. Numbers: people, clusters, clusters_with_people, r2, held_out_r2 and typical_factor of a fit,
    and those of the rescaling. Raises EngineError for imagery, zones and models that can't be used, and
    where neither zones nor a model are given.
    """
    _check(job)
    with raster_environment(), ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="popcorn-clusters-")))
        scene = open_scene(job.imagery, report, stack)
        vectors, grid = Vectors(scene), scene.region_grid
        zones = read_zones(job.zones, grid, report) if job.zones is not None else None
        if zones is not None and zones.outside.all():
            raise zones_elsewhere(zones)
        hashes = input_hashes(scene, PartReport(report, 0.0, 0.05))
        if job.model:
            model = read_model(job.model)
            model.check_bands(vectors.bands)
        else:
            model = fit_clusters(vectors, job.clusters, job.seed, PartReport(report, 0.05, 0.3))
        told = [("clusters", len(model.centres)), ("seed", job.seed), ("rescale", job.rescale)]
        written = tags(scene, hashes, [], None, parameters(told))
        labels = job.output_clusters or str(folder / "clusters.tif")
        found = _label(labels, vectors, model, zones, written, PartReport(report, 0.3, 0.7))
        skill: Optional[Skill] = None
        if not job.model and zones is not None:
            model, skill = fit_people(model, found.pixels, found.zone_km2, zones, job.seed, report)
            for text in sentences(model, skill):
                report.log(text)
            written.update(fit_tags([_fit(zones)]))
        scaled = job.rescale and job.zones is not None
        weights = str(folder / "weights.tif") if scaled else job.output
        people = _write_people(weights, labels, vectors, model, written, PartReport(report, 0.7, 0.8))
        result = _result(job, vectors, model, found, skill, people)
        if scaled and job.zones is not None:
            last = PartReport(report, 0.8, 1.0)
            result = _join(result, rescale.run(RescaleJob(weights, job.zones, job.output), last))
        if job.output_model:
            write_model(job.output_model, model)
            result = replace(result, files={"output_model": job.output_model})
        report.progress(1.0)
        return replace(result, credits=inherited(written))


def _check(job: ClusterWeightsJob) -> None:
    if job.zones is None and not job.model:
        raise EngineError(
            "no-zones",
            "There are neither zones with counts nor clusters that were fitted before.",
            "Choose one of them.",
        )
    if not job.model and not 2 <= job.clusters <= MOST_CLUSTERS:
        raise EngineError(
            "parameter",
            sentence("The number of clusters is {clusters}.", clusters=job.clusters),
            sentence("Give a number from 2 to {most}.", most=MOST_CLUSTERS),
        )
    inputs = [*job.imagery.s1, *job.imagery.s2]
    for path in filter(None, (job.output, job.output_clusters)):
        check_output(path, inputs)
        inputs.append(path)


def _fit(zones: ZoneSet) -> Fit:
    area = f"{float(zones.areas_m2.mean()):.6g}"
    return Fit(TRAINED, zones.name, zones.field, zones.fingerprint, zones.outlines, area)


class _Found:
    """Pixels and areas of the clusters: ``pixels`` float64 [zones, clusters], ``area_km2`` [clusters]."""

    def __init__(self, zones: int, clusters: int) -> None:
        self.pixels = np.zeros((zones, clusters))
        self.zone_km2 = np.zeros(zones)
        self.area_km2 = np.zeros(clusters)


def _label(
    path: str,
    vectors: Vectors,
    model: ClusterModel,
    zones: Optional[ZoneSet],
    written: Dict[str, str],
    report: Report,
) -> _Found:
    """Write the cluster of every pixel, and count those of every zone."""
    grid, clusters = vectors.scene.region_grid, len(model.centres)
    area_km2 = grid.row_pixel_areas_m2() / KM2
    found = _Found(len(zones) if zones is not None else 0, clusters)
    pixels = ZonePixels(zones) if zones is not None else None
    all_windows = list(vectors.windows())
    with write_raster(
        path, grid, quantity="classes", descriptions=("cluster",), tags=written, report=report
    ) as out:
        for number, window in enumerate(all_windows):
            report.progress(number / len(all_windows), "Telling the clusters of pixels")
            seen = vectors.comparable(vectors.raw(window, report))
            label = model.label(seen, report)
            shape = (int(window.height), int(window.width))
            out.write(np.where(label < 0, NO_CLUSTER, label).reshape(shape).astype(np.uint8), window)
            rows = area_km2[int(window.row_off) : int(window.row_off) + shape[0]]
            area = np.repeat(rows, shape[1])
            there = label >= 0
            found.area_km2 += np.bincount(label[there], area[there], minlength=clusters)
            if pixels is not None:
                owner = pixels.index(window).ravel()
                there &= owner >= 0
                both = owner[there] * clusters + label[there]
                counted = np.bincount(both, minlength=found.pixels.size)
                found.pixels += counted.reshape(found.pixels.shape)
                found.zone_km2 += np.bincount(owner[there], area[there], minlength=len(found.zone_km2))
    return found


def _write_people(
    path: str, labels: str, vectors: Vectors, model: ClusterModel, written: Dict[str, str], report: Report
) -> float:
    """Write people per pixel, people per km² × the pixel's area; return their sum."""
    grid = vectors.scene.region_grid
    area_km2 = grid.row_pixel_areas_m2() / KM2
    of_label = np.full(256, np.nan)
    of_label[: len(model.people_km2)] = model.people_km2
    total, all_windows = 0.0, list(vectors.windows())
    writer = write_raster(
        path,
        grid,
        quantity="population",
        descriptions=("people per pixel",),
        tags={**written, "ALGORITHM": "clusterweights", "CLUSTERS": str(len(model.people_km2))},
        report=report,
        inputs=vectors.scene.paths,
    )
    with open_raster(labels) as dataset, writer as out:
        for number, window in enumerate(all_windows):
            report.progress(number / len(all_windows), "Writing the map")
            rows = area_km2[int(window.row_off) : int(window.row_off + window.height)]
            people = of_label[dataset.read(1, window=window)] * rows[:, None]
            out.write(people.astype(np.float32), window)
            total += float(np.nansum(people))
    return total


def _result(
    job: ClusterWeightsJob,
    vectors: Vectors,
    model: ClusterModel,
    found: _Found,
    skill: Optional[Skill],
    people: float,
) -> JobResult:
    area = vectors.scene.region_grid.pixel_area_m2()
    rasters = {"output": RasterResult(job.output, "population", "Population, by clusters", area)}
    if job.output_clusters:
        names = tuple(f"{k}: {value:,.0f} / km²" for k, value in enumerate(model.people_km2))
        rasters["output_clusters"] = RasterResult(
            job.output_clusters, "classes", "Clusters", area, classes=names
        )
    numbers = {
        "people": people,
        "clusters": float(len(model.people_km2)),
        "clusters_with_people": float((model.people_km2 > 0).sum()),
    }
    if skill is not None:
        numbers.update(r2=skill.r2, held_out_r2=skill.held_out, typical_factor=skill.factor)
    return JobResult(rasters=rasters, tables={"clusters": _table(model, found)}, numbers=numbers)


def _table(model: ClusterModel, found: _Found) -> Table:
    total = float(found.area_km2.sum())
    rows: List[Tuple[Any, ...]] = []
    for k, (people, area, colour) in enumerate(zip(model.people_km2, found.area_km2, model.colours)):
        code = "#" + "".join(f"{round(float(part)):02x}" for part in np.clip(colour, 0, 255))
        rows.append((k, float(people), float(area), 100 * float(area) / total if total else None, code))
    return Table(("cluster", "people_km2", "area_km2", "percent", "colour"), tuple(rows))


def _join(result: JobResult, scaled: JobResult) -> JobResult:
    rasters = {**result.rasters, "output": scaled.rasters["output"]}
    numbers = {**scaled.numbers, **result.numbers, "people": scaled.numbers["map_total"]}
    tables = {**result.tables, "zones": scaled.tables["zones"]}
    return replace(result, rasters=rasters, numbers=numbers, tables=tables, warnings=scaled.warnings)
