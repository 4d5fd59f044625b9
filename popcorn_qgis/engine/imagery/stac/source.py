"""A STAC catalogue as a source: search through pystac-client, reads of cloud-optimised GeoTIFFs."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence, Set, Tuple, TypeVar

import numpy as np
import requests
import shapely
from pystac.errors import STACError
from pystac_client import Client
from pystac_client.exceptions import APIError
from pystac_client.stac_api_io import StacApiIO
from urllib3 import Retry

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...tiling.ahead import in_order
from ..area import PlannedArea, footprint_of
from ..compositing.clear_sky import SkyRule
from ..compositing.median import Observation, piece_of_scenes
from ..compositing.observe import FileReader, observe, read_on_grid
from ..http import ATTEMPTS, patiently, remote_rasters
from ..observing.looks import Acquisition, Look, look_of
from ..periods import FIRST_YEAR
from ..scene import (
    BANDS,
    L1C,
    PASSES,
    SENTINEL1,
    SENTINEL2,
    BandFile,
    DateRange,
    Piece,
    SceneRecord,
    SourceSpec,
    in_order_of_passes,
    of_pass,
)
from .catalogues import Catalogue
from .errors import refuse_locked_files, refuse_unknown_bands, search_error
from .items import look_at, mask_of, newest_of_each_look, offset_in_doubt, offset_is_gone, scene_of
from .tokens import Tokens

T = TypeVar("T")

READERS = 6
#: Scenes on a page of a search. Earth Search ends in status 500 where a page has more than 6 MB, which may
#: be 100 of its scenes (Element84/earth-search, issue 17).
PAGE = 50
#: Of the bands of 10 m of a sensor, packed as the catalogues pack them; of one of 20 m, per pixel of 10 m.
BYTES_PER_PIXEL, BYTES_OF_20_M = {SENTINEL2: 6.0, SENTINEL1: 7.0}, 0.4
_PASSING = (429, 500, 502, 503, 504)


class StacSource:
    """The Source of a STAC catalogue. ``backoff_s`` is the first wait between two tries of a search."""

    def __init__(
        self,
        catalogue: Catalogue,
        area: PlannedArea,
        max_cloud_percent: float,
        dilation_px: int,
        backoff_s: float = 1.0,
        sky: Optional[SkyRule] = None,
        memory_mb: int = 0,
    ) -> None:
        self._sky, self._memory_mb = sky, memory_mb
        self._catalogue, self._area = catalogue, area
        self._max_cloud, self._dilation_px = max_cloud_percent, dilation_px
        self._footprints: Dict[str, Any] = {}  # scene id → shape in degrees
        self.spec = SourceSpec(catalogue.name, ahead=READERS, fetched_bytes=self._fetched_bytes)
        retry = Retry(
            total=ATTEMPTS,
            connect=2,
            other=0,  # a certificate that is not trusted stays so
            backoff_factor=backoff_s,
            status_forcelist=_PASSING,
            allowed_methods=None,
            respect_retry_after_header=True,
            raise_on_status=False,
        )
        self._io = StacApiIO(max_retries=retry, timeout=60)
        self._tokens = Tokens(catalogue.tokens, self._io.session)
        self._client: Optional[Client] = None

    def scenes(self, sensor: str, period: DateRange, report: Report) -> Tuple[SceneRecord, ...]:
        if sensor in PASSES:
            return of_pass(sensor, self.scenes(SENTINEL1, period, report))
        collection = self._collection(sensor)
        if not collection:
            report.warning(
                sentence(
                    "{service} has no terrain-corrected Sentinel-1; only Sentinel-2 is made.",
                    service=self._catalogue.name,
                )
            )
            return ()
        items = newest_of_each_look(self._search(collection, period))
        if items:
            self._tokens.sign("", collection)  # a refusal is known before anything is fetched
        else:
            self._check_collection(collection)
        found = [scene_of(item, sensor, self._catalogue) for item in items]
        scenes = [scene for scene in found if scene is not None]
        if sensor == SENTINEL2 and self._catalogue.level == L1C:
            scenes = self._with_classes(scenes, items, period)
        if items and not scenes:
            refuse_unknown_bands(items, sensor, self._catalogue)
        refuse_locked_files(scenes, collection)
        clear = [s for s in scenes if s.cloud_percent is None or s.cloud_percent <= self._max_cloud]
        if len(clear) < len(items):
            report.log(
                sentence(
                    "{period}: of {scenes} scenes found, {cloudy} have more than {percent:.0f} % "
                    "cloud and {lacking} lack a band.",
                    period=period.name,
                    scenes=len(items),
                    cloudy=len(scenes) - len(clear),
                    percent=self._max_cloud,
                    lacking=len(items) - len(scenes),
                )
            )
        unmasked = sum(scene.mask is None for scene in clear) if sensor == SENTINEL2 else 0
        if unmasked:
            report.warning(
                sentence(
                    "{period}: {unmasked} of {scenes} scenes have no scene classification "
                    "({asset}); their clouds are not left out.",
                    period=period.name,
                    unmasked=unmasked,
                    scenes=len(clear),
                    asset=self._catalogue.assets["SCL"],
                )
            )
        self._footprints.update((item.id, footprint_of(item.geometry, item.bbox)) for item in items)
        doubtful = {item.id for item in items if offset_in_doubt(item.properties)}
        settled = self._settle_offsets(clear, doubtful, period, report)
        return in_order_of_passes(settled)

    def _fetched_bytes(self, scenes: Tuple[SceneRecord, ...]) -> float:
        wanted = self._area.lonlat_shape()
        shares = shapely.area(
            shapely.intersection([self._footprints[scene.id] for scene in scenes], wanted)
        ) / shapely.area(wanted)
        grid = self._area.grid
        pixels = shapely.area(self._area.outline) / 100 if self._area.outline else grid.width * grid.height
        return float(sum(s * pixels * _bytes_per_pixel(scene) for s, scene in zip(shares, scenes)))

    def _with_classes(
        self, scenes: List[SceneRecord], items: Sequence[Any], period: DateRange
    ) -> List[SceneRecord]:
        """Return scenes of Level 1C, those without a mask with the scene classes of the same look."""
        if all(scene.mask is not None for scene in scenes):
            return scenes
        others = newest_of_each_look(self._search(self._catalogue.classes_collection, period))
        classes = {look_at(item): mask_of(item, self._catalogue) for item in others}
        own = {item.id: classes.get(look_at(item)) for item in items}
        return [scene if scene.mask else replace(scene, mask=own[scene.id]) for scene in scenes]

    def _settle_offsets(
        self, scenes: List[SceneRecord], doubtful: Set[str], period: DateRange, report: Report
    ) -> List[SceneRecord]:
        """Return the scenes without an offset that their pixels do not have, whatever the catalogue says."""
        asked = [scene for scene in scenes if scene.id in doubtful and scene.offset_dn > 0]
        if not asked:
            return scenes

        def gone(scene: SceneRecord, told: Report) -> bool:
            return self._read(scene, scene.files[0], offset_is_gone, told)

        with closing(in_order(gone, asked, READERS, report)) as answers:
            without = {scene.id for scene, is_gone in zip(asked, answers) if is_gone}
        if without:
            report.log(
                sentence(
                    "{period}: {scenes} scenes are said to have the offset of 1000 DN still in "
                    "them, but are too dark for that; it is not removed again.",
                    period=period.name,
                    scenes=len(without),
                )
            )
        return [replace(scene, offset_dn=0.0) if scene.id in without else scene for scene in scenes]

    def ever(self, report: Report) -> bool:
        always = DateRange("", date(FIRST_YEAR, 1, 1), date.today())
        return bool(self._search(self._catalogue.s2_collection, always, 1))

    def piece(
        self, sensor: str, period: DateRange, scenes: Tuple[SceneRecord, ...], grid: Grid, report: Report
    ) -> Piece:
        def read(chosen: Sequence[SceneRecord], part: Grid) -> Iterator[Observation]:
            def seen(scene: SceneRecord, told: Report) -> Optional[np.ndarray]:
                return self._observe(scene, part, told, apart)

            with closing(in_order(seen, chosen, READERS, report)) as observations:
                for scene, values in zip(chosen, observations):
                    if values is not None:
                        yield scene, values

        apart = self._sky is not None and self._sky.by_block and sensor == SENTINEL2
        return piece_of_scenes(sensor, scenes, grid, read, self._sky, self._memory_mb, report.check_cancelled)

    def look(self, acquisition: Acquisition, grid: Grid, report: Report) -> Optional[Look]:
        """Return what an acquisition saw of ``grid``; None where it saw nothing."""
        return look_of(acquisition.scenes, grid, self._reader(acquisition.scenes[0], report))

    def classes(self, scene: SceneRecord, grid: Grid, report: Report) -> Optional[np.ndarray]:
        return None if scene.mask is None else self._reader(scene, report)(scene.mask.file, grid, None)

    def _observe(
        self, scene: SceneRecord, grid: Grid, report: Report, mask_apart: bool
    ) -> Optional[np.ndarray]:
        return observe(scene, grid, self._dilation_px, self._reader(scene, report), mask_apart)

    def _reader(self, scene: SceneRecord, report: Report) -> FileReader:
        """Return what reads the files of a scene, and of others of its collection, on a grid."""

        def read(file: BandFile, part: Grid, nodata: Optional[float]) -> Optional[np.ndarray]:
            def on_grid(address: str) -> Optional[np.ndarray]:
                return read_on_grid(replace(file, address=address), part, nodata)

            return self._read(scene, file, on_grid, report)

        return read

    def _read(self, scene: SceneRecord, file: BandFile, reading: Callable[[str], T], report: Report) -> T:
        """Return ``reading(address)`` of a scene's file, with its token, and again where it fails."""
        collection = self._collection(scene.sensor)

        def action() -> T:
            report.check_cancelled()
            generation = self._tokens.generation
            try:
                with remote_rasters():
                    return reading(self._tokens.sign(file.address, collection))
            except EngineError as problem:
                if problem.code == "unreadable":
                    self._tokens.forget(generation)
                raise

        return patiently(sentence("the scene {scene}", scene=scene.id), action, report)

    def _collection(self, sensor: str) -> str:
        if sensor == SENTINEL1:
            return self._catalogue.s1_collection
        return self._catalogue.s2_collection if sensor == SENTINEL2 else ""

    def _check_collection(self, collection: str) -> None:
        """Raise EngineError when the catalogue says that it has no such collection."""
        try:
            missing = self._client is not None and self._client.get_collection(collection) is None
        except APIError as problem:
            missing = problem.status_code == 404
        except (requests.RequestException, STACError, ValueError, KeyError, TypeError, NotImplementedError):
            return  # not every catalogue lists its collections; the search itself has worked
        if missing:
            raise EngineError(
                "collection",
                sentence(
                    "{service} has no collection {collection}.",
                    service=self._catalogue.name,
                    collection=repr(collection),
                ),
                "Look up its name in the catalogue, or leave the field empty.",
            )

    def _search(self, collection: str, period: DateRange, most: Optional[int] = None) -> List[Any]:
        name = self._catalogue.name
        try:
            if self._client is None:
                self._client = Client.open(self._catalogue.address, stac_io=self._io)
            search = self._client.search(
                collections=[collection],
                bbox=list(self._area.lonlat_box()),
                datetime=f"{period.first}T00:00:00Z/{period.last}T23:59:59Z",
                limit=most or PAGE,
                max_items=most,
            )
            return list(search.items())
        except (APIError, requests.RequestException, STACError, ValueError, KeyError, TypeError) as problem:
            raise search_error(problem, name) from problem


def _bytes_per_pixel(scene: SceneRecord) -> float:
    return BYTES_PER_PIXEL[scene.sensor] + BYTES_OF_20_M * (len(scene.files) - len(BANDS[scene.sensor]))
