"""The job behind the algorithm “Download an observation series”: every acquisition, one after the other."""

from __future__ import annotations

from contextlib import ExitStack, closing
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Dict, List, Optional, Sequence, Tuple

from ...contract.bands import S2_L1C_BANDS, S2_TEN_BANDS
from ...contract.errors import EngineError
from ...contract.jobs import JobResult, Table
from ...contract.jobs.imagery import BACKSCATTERS, PRODUCTS, ObservationsJob
from ...contract.secrets import Secrets
from ...contract.sentences import joined, sentence
from ..feedback import Report
from ..io import series
from ..io.atomic_file import write_text
from ..io.grid import Grid
from ..io.raster import raster_environment
from ..io.series import Member, write_series
from ..tiling.ahead import in_order
from .area import PlannedArea, plan_area
from .composite import scenes_of_area
from .compositing.output import prepare_folder
from .compositing.plan import TITLES
from .disk.acquisitions import find_acquisitions
from .disk.grid import plan_scenes
from .disk.radiometry import Reading
from .disk.source import FilesSource
from .observing.estimate import tell_estimate
from .observing.looks import Acquisition, Look, LookSource, acquisitions_of
from .observing.store import Layout, Receipts, write_acquisition
from .observing.timeline import timeline_page
from .periods import FIRST_YEAR
from .scene import L1C, RTC_GAMMA0, SENTINEL1, SENTINEL2, DateRange, SceneRecord, band_set
from .sentinelhub.services import SERVICES

DISK = "disk"
#: Pieces that are fetched at once: of 13 bands and 1024 px, what the worker's memory bears.
MOST_LOOKS = 4
#: Raised when the same request would give other pixels.
RECIPE_VERSION = 1


def run(job: ObservationsJob, report: Report) -> JobResult:
    """Write every acquisition as a series, its table, and the page with its time line.

    An acquisition that is there is not fetched again unless ``job.again``; what is whole stays when the run
    ends early. Raises EngineError for unusable days, an area or a source, a product that the source has not,
    a folder with another series, and when nothing is found or the source does not answer.
    """
    first, end = _days(job)
    _refuse_unknown(job)
    with raster_environment(), ExitStack() as stack:
        if job.source == DISK:
            folder = prepare_folder(job.folder)
            scratch = stack.enter_context(TemporaryDirectory(prefix=".unpacked-", dir=folder))
            scenes, area = _on_disk(job, scratch, report)
            source: LookSource = FilesSource(scenes, 0)
            found = acquisitions_of(scenes, first, end)
            level, backscatter, bands = _kinds_of(scenes)
        else:
            if job.area is None:
                raise EngineError("no-area", "The area to map is empty.", "Draw an extent.")
            area = plan_area(job.area)
            source = _source_of(job, area, report.secrets)
            found = _search(job, source, first, end, report)
            level, backscatter = job.product, job.backscatter
            bands = S2_L1C_BANDS if level == L1C else band_set(job.bands)
        folder = prepare_folder(job.folder)
        layout = Layout(
            folder,
            area,
            bands,
            level,
            backscatter,
            source.spec.name,
            source.spec.processed_by,
            masked=job.source in SERVICES,
            piece_px=0 if source.spec.piece_px is None else source.spec.piece_px(1),
        )
        if not found:
            raise _nothing(source, first, end, report)
        receipts = Receipts(folder, _recipe(job, layout))
        members = _make(found, layout, source, receipts, job.again, report)
    return _finish(members, found, layout, job, (first, end), report)


def _days(job: ObservationsJob) -> Tuple[datetime, datetime]:
    try:
        first, end = (
            datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=timezone.utc) for text in (job.first, job.end)
        )
    except ValueError as problem:
        raise EngineError(
            "days",
            sentence("{first} or {end} is no day.", first=repr(job.first), end=repr(job.end)),
            "Write days as year-month-day.",
        ) from problem
    if end <= first or first.date() >= date.today():
        raise EngineError(
            "days",
            sentence(
                "From {first} to before {end} there is no day that has been.", first=job.first, end=job.end
            ),
            sentence("Choose days from {first} on; the last one does not count.", first=FIRST_YEAR),
        )
    return first, end


def _refuse_unknown(job: ObservationsJob) -> None:
    for word, known in ((job.product, PRODUCTS), (job.backscatter, BACKSCATTERS)):
        if word not in known:
            raise EngineError(
                "product",
                sentence("The product {product} is unknown.", product=repr(word)),
                sentence("Choose one of {words}.", words=", ".join(known)),
            )
    if not (job.sentinel1 or job.sentinel2):
        raise EngineError("no-sensor", "No satellite is chosen.", "Choose Sentinel-1, Sentinel-2 or both.")


def _on_disk(job: ObservationsJob, scratch: str, report: Report) -> Tuple[List[SceneRecord], PlannedArea]:
    """Return the scenes in the folder that are asked for, and the grid: their own without an area."""
    reading = Reading(job.mask_kind, job.offset, job.s1_unit, job.s2_scale)
    scenes = [
        scene
        for scene in find_acquisitions(job.scene_folder, report, reading, scratch)
        if (scene.sensor == SENTINEL1 and job.sentinel1) or (scene.sensor == SENTINEL2 and job.sentinel2)
    ]
    if not scenes:
        raise EngineError(
            "no-scene",
            sentence("{folder} holds no scene.", folder=Path(job.scene_folder).name),
            "Choose another folder, or both satellites.",
        )
    if job.area is None:
        return scenes, plan_scenes(scenes, report)
    area = plan_area(job.area)
    return scenes_of_area(scenes, area, report), area


def _kinds_of(scenes: Sequence[SceneRecord]) -> Tuple[str, str, Tuple[str, ...]]:
    """Return level, backscatter and bands of scenes on disk; EngineError where their bands differ."""
    optical = [scene for scene in scenes if scene.sensor == SENTINEL2]
    level = next((scene.level for scene in optical), "")
    kind = next((scene.backscatter for scene in scenes if scene.sensor == SENTINEL1), "")
    if not optical:
        return level, kind, S2_TEN_BANDS
    other = next((scene for scene in optical if scene.bands != optical[0].bands), None)
    if other is not None:
        raise EngineError(
            "mixed-series",
            sentence("{one} and {other} have different bands.", one=optical[0].id, other=other.id),
            "Keep them in folders of their own.",
        )
    return level, kind, optical[0].bands


def _source_of(job: ObservationsJob, area: PlannedArea, secrets: Secrets) -> LookSource:
    """Return the source; EngineError where it has not the product or the kind of backscatter."""
    if job.source in SERVICES:
        from .sentinelhub.looks import HubLooks
        from .sentinelhub.services import service_of

        return HubLooks(
            service_of(job.source, job.address), area, job.product, job.backscatter, job.bands, secrets
        )
    from .stac.catalogues import catalogue_of
    from .stac.source import StacSource

    if job.product == L1C and job.source != "stac":
        raise EngineError(
            "product",
            "The open catalogues have no Level 1C that can be read.",
            "Choose a source with an account, another catalogue that has it, or scenes on disk.",
        )
    if job.sentinel1 and job.backscatter != RTC_GAMMA0:
        raise EngineError(
            "product",
            "The open catalogues have terrain-corrected radar only.",
            "Choose rtc_gamma0, a source with an account, or scenes on disk.",
        )
    return StacSource(catalogue_of(job), area, 100.0, 0)


def _search(
    job: ObservationsJob, source: LookSource, first: datetime, end: datetime, report: Report
) -> List[Acquisition]:
    last = (end - timedelta(seconds=1)).date()
    period = DateRange(f"{first:%Y-%m-%d}_{last}", first.date(), last)
    wanted = [(SENTINEL2, job.sentinel2), (SENTINEL1, job.sentinel1)]
    scenes: List[SceneRecord] = []
    for sensor in (sensor for sensor, asked in wanted if asked):
        report.progress(
            0.0, sentence("Searching {sensor}, {period}", sensor=TITLES[sensor], period=period.name)
        )
        found = source.scenes(sensor, period, report)
        scenes += found
    return acquisitions_of(scenes, first, end)


def _nothing(source: LookSource, first: datetime, end: datetime, report: Report) -> EngineError:
    return EngineError(
        "no-scene",
        sentence(
            "{source} has no scene of this area for {periods}.",
            source=source.spec.name,
            periods=f"{first:%Y-%m-%d}/{end:%Y-%m-%d}",
        ),
        "Choose other days, and look where the area lies on the map.",
    )


def _recipe(job: ObservationsJob, layout: Layout) -> Dict[str, object]:
    """Return all that the pixels depend on beside the scenes."""
    return {
        "version": RECIPE_VERSION,
        "grid": repr(layout.area.grid),
        "outline": "" if layout.area.outline is None else layout.area.outline.wkt,
        "bands": layout.s2_bands,
        "level": layout.level,
        "backscatter": layout.backscatter,
        "source": [job.source, job.address, job.s2_collection, job.s1_collection, job.assets],
        "reading": [job.mask_kind, job.offset, job.s1_unit, job.s2_scale],
    }


def _make(
    found: Sequence[Acquisition],
    layout: Layout,
    source: LookSource,
    receipts: Receipts,
    again: bool,
    report: Report,
) -> List[Member]:
    """Write the acquisitions that are not there, and return the rows of all that saw something."""
    members: List[Member] = []
    wanted: List[Acquisition] = []
    for acquisition in found:
        kept = None if again else receipts.of(acquisition)
        if kept is None:
            wanted.append(acquisition)
        elif kept[0] is not None:
            members.append(kept[0])
    tell_estimate(found, wanted, layout, source, report)
    places = [grid for _, _, grid in layout.places() if layout.area.wants(grid)]
    parts = [(acquisition, grid) for acquisition in wanted for grid in places]

    def look(part: Tuple[Acquisition, Grid], told: Report) -> Optional[Look]:
        return source.look(*part, told)

    threads = min(max(source.spec.parallel, source.spec.ahead, 1), MOST_LOOKS)
    with closing(in_order(look, parts, threads, report)) as looks:
        for number, acquisition in enumerate(wanted):
            report.progress(
                number / len(wanted),
                sentence(
                    "{name}: acquisition {number} of {count}",
                    name=acquisition.name,
                    number=number + 1,
                    count=len(wanted),
                ),
            )
            try:
                member = write_acquisition(acquisition, layout, looks, report)
            except EngineError as problem:
                raise _stopped(problem, members, found, layout) from problem
            receipts.keep(acquisition, member)
            if member is not None:
                members.append(member)
    return members


def _stopped(
    problem: EngineError, members: Sequence[Member], found: Sequence[Acquisition], layout: Layout
) -> EngineError:
    """Write the table of what is whole, and return the error with how much that is."""
    if members:
        write_series(str(layout.folder), members)
    done = sentence(
        "{count} of {all} acquisitions are there; the series holds them.", count=len(members), all=len(found)
    )
    return EngineError(problem.code, joined((problem.problem, done)), problem.remedy)


def _finish(
    members: Sequence[Member],
    found: Sequence[Acquisition],
    layout: Layout,
    job: ObservationsJob,
    days: Tuple[datetime, datetime],
    report: Report,
) -> JobResult:
    if not members:
        raise EngineError(
            "no-scene",
            sentence("None of the {count} acquisitions saw the area.", count=len(found)),
            "Choose other days, and look where the area lies on the map.",
        )
    table = write_series(str(layout.folder), members)
    told = sentence(
        "{count} acquisitions are in the series; {empty} saw nothing of the area.",
        count=len(members),
        empty=len(found) - len(members),
    )
    report.log(told)
    files = {"series": table}
    if job.output_report:
        write_text(job.output_report, timeline_page(members, days, layout.source, len(found) - len(members)))
        files["output_report"] = job.output_report
    ordered = sorted(members, key=lambda member: (member.start, member.layer))
    return JobResult(
        files=files,
        tables={"series": Table(series.COLUMNS, tuple(member.row() for member in ordered))},
        numbers={"acquisitions": float(len(members)), "empty": float(len(found) - len(members))},
    )
