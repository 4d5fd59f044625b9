"""Writing rasters: a tiled GeoTIFF beside its place, renamed when whole, deleted on any failure."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Callable, Dict, Mapping, Optional, Sequence, Tuple, Type, Union

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError  # what GDAL says; some calls let it through as it is
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.quantities import NODATA, QUANTITIES, exact
from ...contract.sentences import sentence
from ..feedback import Report
from .atomic_file import begin
from .grid import Grid
from .output_checks import cannot_open, cannot_write, check_folder
from .overviews import add_overviews
from .written import Written, read_overviews

BLOCK_PX = 256

#: Everything that a failing write may raise.
_FAILURES = (RasterioError, CPLE_BaseError, OSError)


def write_raster(
    path: Union[str, os.PathLike],
    grid: Grid,
    *,
    quantity: str,
    report: Report,
    bands: int = 1,
    descriptions: Sequence[str] = (),
    unit: str = "",
    tags: Optional[Mapping[str, str]] = None,
    dtype: str = "",
    inputs: Sequence[Union[str, os.PathLike]] = (),
) -> RasterWriter:
    """Return a context manager that writes ``path``; see RasterWriter.

    ``quantity`` is a key of QUANTITIES and gives unit and dtype unless ``unit`` and ``dtype`` do;
    ``descriptions`` has one text per band, in which people per pixel, or per cell, become those of this
    grid; ``tags`` is the provenance, all text; ``inputs`` are the files that the output must not replace.
    Raises EngineError at once for a name that is not .tif, an output equal to
    an input, and a folder that can't be written.
    """
    target = Path(path)
    check_output(target, inputs)
    row = QUANTITIES[quantity]
    all_tags = {"QUANTITY": quantity, "UNITS": unit or row.unit, **dict(tags or {})}
    texts = tuple(exact(text, grid.pixel_area_m2()) for text in descriptions)
    return RasterWriter(target, grid, bands, texts, all_tags, dtype or row.dtype, report)


def check_output(path: Union[str, os.PathLike], inputs: Sequence[Union[str, os.PathLike]] = ()) -> None:
    """Raise EngineError when a raster can't be written to ``path``."""
    target = Path(path)
    if target.suffix.lower() not in (".tif", ".tiff"):
        raise EngineError(
            "output-name",
            sentence("The output {file} is not a .tif file.", file=target.name),
            "Choose a name that ends in .tif.",
        )
    check_folder(target)
    for other in inputs:
        if _same_file(target, Path(other)):
            raise EngineError(
                "output-is-input",
                sentence("The output {file} is also an input.", file=target.name),
                "Choose another name for the output.",
            )


class RasterWriter:
    """An output raster under construction: ``with write_raster(…) as out: out.write(…)``.

    On a clean exit the overviews (average) are built and the file takes its final name; on an
    exception, a cancel too, it is deleted. One thread at a time may write.
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        bands: int,
        descriptions: Tuple[str, ...],
        tags: Mapping[str, str],
        dtype: str,
        report: Report,
    ) -> None:
        self.path, self.grid, self.bands = path, grid, bands
        self._descriptions, self._tags, self._dtype, self._report = descriptions, tags, dtype, report
        self._dataset: Any = None
        self._creation: Dict[str, Any] = {}
        self._partial = path
        self._release: Callable[[], None] = lambda: None
        self._written = Written()

    def __enter__(self) -> RasterWriter:
        self._partial, self._release = begin(self.path)
        self._creation = {
            "driver": "GTiff",
            "width": self.grid.width,
            "height": self.grid.height,
            "count": self.bands,
            "dtype": self._dtype,
            "crs": self.grid.crs,
            "transform": self.grid.transform,
            "nodata": NODATA[self._dtype],
            "tiled": True,
            "blockxsize": BLOCK_PX,
            "blockysize": BLOCK_PX,
            "interleave": "band",
            "compress": "DEFLATE",
            "zlevel": 1,  # floats of a network are mostly noise: higher levels cost time, not bytes
            "predictor": 3 if self._dtype.startswith("float") else 2,
            "num_threads": "ALL_CPUS",
            "bigtiff": "IF_SAFER",
        }
        try:
            self._dataset = rasterio.open(self._partial, "w", **self._creation)
            self._dataset.update_tags(**self._tags)
            for number in range(1, self.bands + 1):
                if number <= len(self._descriptions):
                    self._dataset.set_band_description(number, self._descriptions[number - 1])
            units = tuple(self._tags["UNITS"].split("; "))
            self._dataset.units = units if len(units) == self.bands else (self._tags["UNITS"],) * self.bands
        except _FAILURES as problem:
            self._discard()
            raise cannot_open(self.path, problem) from problem
        return self

    def write(self, array: np.ndarray, window: Optional[Window] = None, band: Optional[int] = None) -> None:
        """Write one band [H, W] (``band``, or the only one) or all bands [B, H, W] of a window."""
        index = band if band is not None else (1 if array.ndim == 2 else None)
        try:
            values = array.astype(self._dtype, copy=False)
            self._dataset.write(values, indexes=index, window=window)
        except _FAILURES as problem:
            raise cannot_write(self.path) from problem
        self._written.note(values, self.bands, window, index)

    def update_tags(self, **tags: str) -> None:
        """Add provenance that is known only after computing."""
        self._dataset.update_tags(**tags)

    def complete(self, advance: Callable[[float], None] = lambda fraction: None) -> None:
        """Build the overviews, ``advance`` is told how far it is; leaving the ``with`` block does it else."""

        def looked(fraction: float) -> None:
            self._report.check_cancelled()
            advance(fraction)

        try:
            self._dataset.close()
            self._report.check_cancelled()
            row = QUANTITIES[self._tags["QUANTITY"]]
            add_overviews(self._partial, self._creation, BLOCK_PX, looked, row.classes, row.directions)
            self._check_whole()
        except _FAILURES as problem:
            raise cannot_write(self.path) from problem

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        if kind is not None:
            self._discard()
            return
        try:
            self._finish()
        except _FAILURES as problem:
            self._discard()
            raise cannot_write(self.path) from problem
        except BaseException:
            self._discard()
            raise

    def _check_whole(self) -> None:
        """Raise OSError, or what rasterio raises, where the file does not hold what was written."""
        with rasterio.open(self._partial) as dataset:
            levels = len(dataset.overviews(1))
            if not self._written.are_there(dataset, self._report.check_cancelled):
                raise OSError(errno.ENOSPC, "the file is not whole")
        read_overviews(self._partial, levels, self._report.check_cancelled)

    def _finish(self) -> None:
        if not self._dataset.closed:
            self.complete()
        self._report.check_cancelled()
        for sidecar in (".aux.xml", ".ovr"):  # of an earlier raster under this name: no longer true
            with suppress(FileNotFoundError):
                Path(str(self.path) + sidecar).unlink()
        try:
            os.replace(self._partial, self.path)
        except PermissionError as problem:
            raise EngineError(
                "output-open",
                sentence("The output {file} is open in another program or in QGIS.", file=self.path.name),
                "Remove its layer, or choose another name.",
            ) from problem
        self._release()

    def _discard(self) -> None:
        if self._dataset is not None and not self._dataset.closed:
            with suppress(*_FAILURES):  # the disk may be full: it is deleted next
                self._dataset.close()
        with suppress(OSError):
            self._partial.unlink()
        self._release()


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return os.path.normcase(os.path.abspath(one)) == os.path.normcase(os.path.abspath(other))
