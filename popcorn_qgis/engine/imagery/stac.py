"""A STAC catalogue as a source: search through pystac-client, reads of cloud-optimised GeoTIFFs."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from typing import Any, Iterator, List, Optional, Sequence, Tuple

import numpy as np
import requests
from pystac.errors import STACError
from pystac_client import Client
from pystac_client.exceptions import APIError
from pystac_client.stac_api_io import StacApiIO
from urllib3 import Retry

from ..errors import EngineError
from ..grid import Grid
from ..report import Report
from .access import Tokens
from .area import PlannedArea
from .catalogues import Catalogue
from .median import piece_of_scenes
from .network import ATTEMPTS, patiently, remote_rasters
from .observing import observe, read_on_grid
from .periods import FIRST_YEAR
from .sources import SENTINEL1, SENTINEL2, BandFile, DateRange, Piece, SceneRecord, SourceSpec
from .stac_items import newest_of_each_look, scene_of

READERS = 6
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
    ) -> None:
        self._catalogue, self._area = catalogue, area
        self._max_cloud, self._dilation_px = max_cloud_percent, dilation_px
        self.spec = SourceSpec(catalogue.name)
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
        collection = self._collection(sensor)
        if not collection:
            report.warning(
                f"{self._catalogue.name} has no terrain-corrected Sentinel-1; only Sentinel-2 is made."
            )
            return ()
        items = newest_of_each_look(self._search(collection, period))
        if items:
            self._tokens.sign("", collection)  # a refusal is known before anything is fetched
        found = [scene_of(item, sensor, self._catalogue) for item in items]
        scenes = [scene for scene in found if scene is not None]
        clear = [s for s in scenes if s.cloud_percent is None or s.cloud_percent <= self._max_cloud]
        if len(clear) < len(items):
            report.log(
                f"{period.name}: of {len(items)} scenes found, {len(scenes) - len(clear)} have more than "
                f"{self._max_cloud:.0f} % cloud and {len(items) - len(scenes)} lack a band."
            )
        return tuple(sorted(clear, key=lambda scene: (scene.day, scene.id)))

    def ever(self, report: Report) -> bool:
        always = DateRange("", date(FIRST_YEAR, 1, 1), date.today())
        return bool(self._search(self._catalogue.s2_collection, always, 1))

    def piece(
        self, sensor: str, period: DateRange, scenes: Tuple[SceneRecord, ...], grid: Grid, report: Report
    ) -> Piece:
        def read(chosen: Sequence[SceneRecord], part: Grid) -> Iterator[np.ndarray]:
            with ThreadPoolExecutor(READERS) as pool:
                waiting = [pool.submit(self._observe, scene, part, report) for scene in chosen]
                try:
                    for future in waiting:
                        values = future.result()
                        if values is not None:
                            yield values
                finally:
                    for future in waiting:
                        future.cancel()

        return piece_of_scenes(sensor, scenes, grid, read)

    def _observe(self, scene: SceneRecord, grid: Grid, report: Report) -> Optional[np.ndarray]:
        collection = self._collection(scene.sensor)

        def read(file: BandFile, part: Grid, nodata: Optional[float]) -> Optional[np.ndarray]:
            def action() -> Optional[np.ndarray]:
                report.check_cancelled()
                generation = self._tokens.generation
                try:
                    with remote_rasters():
                        signed = replace(file, address=self._tokens.sign(file.address, collection))
                        return read_on_grid(signed, part, nodata)
                except EngineError as problem:
                    if problem.code == "unreadable":
                        self._tokens.forget(generation)
                    raise

            return patiently(f"the scene {scene.id}", action, report)

        return observe(scene, grid, self._dilation_px, read)

    def _collection(self, sensor: str) -> str:
        if sensor == SENTINEL1:
            return self._catalogue.s1_collection
        return self._catalogue.s2_collection if sensor == SENTINEL2 else ""

    def _search(self, collection: str, period: DateRange, most: Optional[int] = None) -> List[Any]:
        name = self._catalogue.name
        try:
            if self._client is None:
                self._client = Client.open(self._catalogue.address, stac_io=self._io)
            search = self._client.search(
                collections=[collection],
                bbox=list(self._area.lonlat_box()),
                datetime=f"{period.first}T00:00:00Z/{period.last}T23:59:59Z",
                limit=most or 100,
                max_items=most,
            )
            return list(search.items())
        except (APIError, requests.RequestException, STACError, ValueError, KeyError, TypeError) as problem:
            raise search_error(problem, name) from problem


def search_error(problem: BaseException, name: str) -> EngineError:
    """Return what a failed search of the catalogue ``name`` means to the user."""
    causes: List[BaseException] = []
    cause: Optional[BaseException] = problem
    while cause is not None:  # pystac-client keeps the first cause, but wraps it
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    if any(isinstance(cause, requests.exceptions.ProxyError) for cause in causes):
        return EngineError(
            "proxy", f"The proxy does not let through to {name}.", "Check the proxy in the network settings."
        )
    if any(isinstance(cause, requests.exceptions.SSLError) for cause in causes):
        return EngineError(
            "certificate",
            f"The certificate of {name} can't be trusted on this machine.",
            "Check the date of this machine, and whether a proxy replaces certificates.",
        )
    status = getattr(problem, "status_code", None)
    if status:
        return EngineError(
            "server",
            f"{name} answered the search with an error (status {status}).",
            "Check the names of its collections, or run it again later.",
        )
    return EngineError(
        "server",
        f"{name} can't be reached, or did not answer as a STAC catalogue.",
        "Check the address and the connection, or run it again later.",
    )
