"""The job behind the algorithm “Download imagery”: search, fetch in pieces, composite, write."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Callable, Dict, Optional, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.jobs import DownloadImageryJob, JobResult, result_from_json, result_to_json
from ...contract.secrets import Secrets
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.atomic_file import write_text
from ..io.raster import raster_environment
from ..tiling.cache import PieceStore
from .area import PlannedArea, plan_area
from .compositing.choose import ALL, selection
from .compositing.clear_sky import CLASSES, FROM_DATES, rule_of
from .compositing.compose import make_composites
from .compositing.output import prepare_folder, with_table
from .compositing.plan import Order
from .periods import read_periods
from .scene import RADIOMETRIC_OFFSET_DN, SENTINEL2, Piece, Source, band_set, radar_layers
from .sentinelhub.services import SERVICES, service_of
from .stac.catalogues import catalogue_of

RECEIPT = "composites.json"
#: Raised when the same request would give other pixels.
RECIPE_VERSION = 3
_NOT_ABOUT_PIXELS = {"folder", "again", "cache_folder", "memory_mb"}
#: Fields that every name has held since downloads began. A later one counts only where it is not at its
#: default, so that what was finished before it came is not fetched again.
_FROM_THE_START = {
    *("area", "crs", "extent", "outline", "year", "seasons", "sentinel1", "fill_gaps"),
    *("source", "address", "s2_collection", "s1_collection", "assets", "max_cloud_percent", "dilation_px"),
}


def run(job: DownloadImageryJob, report: Report) -> JobResult:
    """Write the composites of every period that has scenes, their table and that of the series.

    What an interrupted run of the same request has fetched is not asked for again; a finished
    request returns at once unless ``job.again``. Raises EngineError for an unusable area, period or
    source, and when the source has nothing or does not answer.
    """
    today = date.today()
    periods = read_periods(job.year, job.seasons, today)
    for period in periods:
        if period.last >= today:
            report.warning(
                sentence(
                    "{period} is not over: it ends on {last_day}. When it is, fetch it again, "
                    "with “Fetch again what is there”.",
                    period=period.name,
                    last_day=period.last,
                )
            )
    radar, sky, select = radar_layers(job.passes), rule_of(job), selection(job.select)
    area = plan_area(job.area)
    source, made_from = source_of(job, area, report.secrets)
    folder = prepare_folder(job.folder)
    name = request_name(job)
    done = None if job.again else _finished(folder, name)
    if done is not None:
        report.log("The composites of this request are already there; nothing is fetched again.")
        return done
    cache = Path(job.cache_folder) if job.cache_folder else folder / ".pieces"
    store = PieceStore(cache / name)
    order = Order(
        folder=folder,
        area=area,
        periods=periods,
        sensors=(SENTINEL2, *radar) if job.sentinel1 else (SENTINEL2,),
        fill_gaps=job.fill_gaps,
        fill_from=job.fill_from,
        memory_mb=job.memory_mb,
        recipe={"version": RECIPE_VERSION, "offset": RADIOMETRIC_OFFSET_DN, **made_from},
        s2_bands=sky.bands,
        cloud_mask=sky.word,
        select=select,
    )

    def keep(key: str, make: Callable[[], Piece]) -> Piece:
        return store.keep(key, make, _arrays, lambda arrays, _: Piece(**arrays))

    with raster_environment():
        result = with_table(make_composites(source, order, keep, report), folder)
    if store.reused:
        report.log(sentence("Pieces that were there from an earlier run: {reused}.", reused=store.reused))
    _write_receipt(folder, name, result)
    store.clear()
    return result


def source_of(
    job: DownloadImageryJob, area: PlannedArea, secrets: Secrets
) -> Tuple[Source, Dict[str, object]]:
    """Return the source that a job names, and all of it that a piece's pixels depend on.

    The packages of one kind of source are not needed for the other.
    """
    if job.source in SERVICES:
        _refuse_time_series(job)
        from .sentinelhub.evalscripts import evalscripts
        from .sentinelhub.source import HubSource

        service = service_of(job.source, job.address)
        asked = evalscripts(band_set(job.bands), radar_layers(job.passes))
        scripts = [script.text for script in asked.values()]
        return HubSource(service, area, job.max_cloud_percent, secrets, asked), {
            "source": service.address,
            "scripts": scripts,
        }
    from .stac.source import StacSource

    catalogue = catalogue_of(job)
    made_from: Dict[str, object] = {"source": catalogue.address, "dilation_px": job.dilation_px}
    sky = rule_of(job)
    if sky.in_time:
        made_from["cloud_mask"] = sky.word
    if sky.fills:
        made_from["fill_from"] = FROM_DATES
    source = StacSource(
        catalogue, area, job.max_cloud_percent, job.dilation_px, sky=sky, memory_mb=job.memory_mb
    )
    return source, made_from


def _arrays(piece: Piece) -> Dict[str, np.ndarray]:
    return {name: values for name, values in vars(piece).items() if values is not None}


def _refuse_time_series(job: DownloadImageryJob) -> None:
    """Raise EngineError where a service that computes the median itself is asked to look at single dates."""
    if job.cloud_mask != CLASSES or job.select != ALL or rule_of(job).fills:
        raise EngineError(
            "no-dates",
            "This service computes the median itself and gives no single dates, by which clouds are found in "
            "time, dates chosen or gaps filled.",
            "Take the scene classes, all dates and gaps from neighbouring seasons, or a source without "
            "account.",
        )


def request_name(job: DownloadImageryJob) -> str:
    """Return a name for the request that changes with everything that its pixels depend on."""
    text = json.dumps([RECIPE_VERSION, _asked(job)], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _asked(part: Any) -> Any:
    """Return a dataclass as a dictionary of what a name holds; any other value as it is."""
    if not is_dataclass(part):
        return part
    values = {field: getattr(part, field.name) for field in fields(part)}
    return {
        field.name: _asked(value)
        for field, value in values.items()
        if field.name not in _NOT_ABOUT_PIXELS and (field.name in _FROM_THE_START or value != field.default)
    }


def _finished(folder: Path, name: str) -> Optional[JobResult]:
    """Return the result of an earlier run of the same request whose files are all still there."""
    try:
        document = json.loads((folder / RECEIPT).read_text(encoding="utf-8"))
        if document["request"] != name:
            return None
        kept = result_from_json(document["result"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    rasters = {key: replace(r, path=str(folder / r.path)) for key, r in kept.rasters.items()}
    files = {key: str(folder / path) for key, path in kept.files.items()}
    if not all(Path(path).is_file() for path in (*files.values(), *(r.path for r in rasters.values()))):
        return None
    return replace(kept, rasters=rasters, files=files)


def _write_receipt(folder: Path, name: str, result: JobResult) -> None:
    bare = replace(
        result,
        rasters={key: replace(r, path=Path(r.path).name) for key, r in result.rasters.items()},
        files={key: Path(path).name for key, path in result.files.items()},
    )
    write_text(str(folder / RECEIPT), json.dumps({"request": name, "result": result_to_json(bare)}))
