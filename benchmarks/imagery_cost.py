"""What clean composites cost: `python -m benchmarks.imagery_cost [--memory] [--dates N]`.

Processor seconds of one run against another, in this process: masks and choice of dates against reading and
median alone; filling against the solver that the reference calls. ``--memory``: the peak of a run of 2,000²
and of 4,000² pixels. The dates are the real series of Wervik, repeated by virtual rasters.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Callable, List

import numpy as np
import rasterio
from affine import Affine

from benchmarks.imagery_report import read_days
from popcorn_qgis.contract.bands import S2_TEN_BANDS
from popcorn_qgis.contract.jobs import Area, CompositeJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import composite
from popcorn_qgis.engine.imagery.compositing import gap_fill

TILE_PX, WEST, NORTH = 640, 600_000, 5_600_000
DATES = 12


def write_series(folder: Path, side_px: int, dates: int, year: bool = False) -> None:
    """Write dates of a spring, side x side pixels: virtual rasters of tiles of the real series.

    ``year``: over all of a year, the cloudy ones too.
    """
    series = Path(os.environ["POPCORN_SHARED"]) / "data/scenes/wervik_be/series10"
    days = [day for day in read_days(series) if year or day.cloud < 0.5]
    days = days[:: len(days) // dates][:dates] if year else days[:dates]
    for number, one in enumerate(days):
        name = date(2021, 3, 2) + timedelta(days=7 * number)
        if year:
            name = date(2021, 1, 2) + timedelta(days=number * 362 // dates)
        repeats = TILE_PX // one.values.shape[1]
        tile = np.tile(one.values, (1, repeats, repeats))
        classes = np.where(tile[-1:] > 0, 9, 4)
        for ending, bands, values in (("", S2_TEN_BANDS, tile[:-1]), ("_SCL", ("SCL",), classes)):
            path = folder / "tiles" / f"s2_{name}{ending}.tif"
            path.parent.mkdir(exist_ok=True)
            _write(path, values.astype(np.uint16), bands)
            _repeat(path, folder / f"s2_{name}{ending}.vrt", side_px, bands)


def _write(path: Path, values: np.ndarray, bands: tuple[str, ...]) -> None:
    with rasterio.open(
        path, "w", driver="GTiff", width=TILE_PX, height=TILE_PX, count=len(values), dtype="uint16",
        crs="EPSG:32631", transform=Affine(10, 0, WEST, 0, -10, NORTH), nodata=0, tiled=True,
        compress="DEFLATE",
    ) as raster:  # fmt: skip
        raster.write(values)
        raster.descriptions = bands


def _repeat(tile: Path, path: Path, side_px: int, bands: tuple[str, ...]) -> None:
    system = rasterio.crs.CRS.from_epsg(32631).to_wkt().replace('"', "&quot;")
    lines = [
        f'<VRTDataset rasterXSize="{side_px}" rasterYSize="{side_px}"><SRS>{system}</SRS>',
        f"<GeoTransform>{WEST}, 10, 0, {NORTH}, 0, -10</GeoTransform>",
    ]
    for band, name in enumerate(bands, start=1):
        lines.append(f'<VRTRasterBand dataType="UInt16" band="{band}"><NoDataValue>0</NoDataValue>')
        lines.append(f"<Description>{name}</Description>")
        for row in range(0, side_px, TILE_PX):
            for column in range(0, side_px, TILE_PX):
                wide, high = min(TILE_PX, side_px - column), min(TILE_PX, side_px - row)
                lines.append(
                    f'<SimpleSource><SourceFilename relativeToVRT="1">tiles/{tile.name}</SourceFilename>'
                    f"<SourceBand>{band}</SourceBand>"
                    f'<SrcRect xOff="0" yOff="0" xSize="{wide}" ySize="{high}"/>'
                    f'<DstRect xOff="{column}" yOff="{row}" xSize="{wide}" ySize="{high}"/></SimpleSource>'
                )
        lines.append("</VRTRasterBand>")
    path.write_text("\n".join([*lines, "</VRTDataset>"]), encoding="utf-8")


def run_composite(folder: Path, out: Path, side_px: int, cloud_mask: str, select: str) -> None:
    """Make one composite of ten bands."""
    box = (WEST, NORTH - 10 * side_px, WEST + 10 * side_px, NORTH)
    scenes = tuple(str(path) for path in sorted(folder.glob("s2_*.vrt")) if "SCL" not in path.name)
    masks = tuple(path.replace(".vrt", "_SCL.vrt") for path in scenes)
    job = CompositeJob(
        str(out), 2021, ("spring",), s2=scenes, masks=masks, area=Area("EPSG:32631", box), bands="ten",
        cloud_mask=cloud_mask, select=select,
    )  # fmt: skip
    composite.run(job, QuietReport())


def seconds(work: Callable[[], object]) -> float:
    """Return the processor seconds of some work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def costs(side_px: int, dates: int) -> List[str]:
    """Return lines on masks and choices, and on filling."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_series(folder, side_px, dates)
        plain, clean = (
            seconds(lambda words=words: run_composite(folder, folder / words[0], side_px, *words))
            for words in (("classes", "all"), ("series", "method"))
        )
    lines = [f"{dates} dates, {side_px}² pixels: classes {plain:.1f} s, series and choice {clean:.1f} s: "]
    lines[0] += f"{clean / plain:.2f} times"
    own, theirs = filling()
    lines.append(f"fit of 9 dates of 112²: {own:.2f} s, the reference's samples and solver {theirs:.2f} s: ")
    lines[1] += f"{theirs / own:.0f} times"
    return lines


def filling(solver: str = "nnls") -> tuple[float, float]:
    """Return processor seconds of filling, and of the reference's samples by a solver of scipy.

    Of each date, with those beside it where few of its pixels are clear, samples are drawn from each fifth of
    EVI, with the highest and lowest 2 % ten times more; each band is fitted by non-negative least squares.
    ``solver``: "nnls" (Lawson and Hanson), or "lsq_linear" (bounded least squares).
    """
    from scipy.optimize import lsq_linear, nnls

    from popcorn_qgis.engine.imagery.compositing.fill_weights import fill_weights
    from popcorn_qgis.engine.imagery.compositing.indices import evi

    goldens = np.load(Path(os.environ["POPCORN_SHARED"]) / "goldens/wri.npz")
    values = np.moveaxis(goldens["synth/dn"].astype(np.float32) / 10_000, 3, 1)
    weights = fill_weights(goldens["synth/plain/mask"] > 0)
    water = gap_fill.water_of(values)
    mosaic = gap_fill.aligned_mosaic(values, weights, water)

    def ours() -> None:
        gap_fill.fill_dates(values.copy(), weights.copy(), mosaic, water)

    snow = np.zeros((1, *mosaic.shape[1:]), np.float32)
    regressors = np.concatenate([mosaic, snow]).reshape(11, -1).T.astype(np.float64)
    random = np.random.default_rng(0)

    def drawn(greenness: np.ndarray) -> np.ndarray:
        order = np.argsort(greenness)
        number = min(gap_fill.MOST_SAMPLES, len(order))
        even = [random.choice(part, number // 5) for part in np.array_split(order, 5)]
        tail = max(len(order) // 50, 1)
        tails = np.tile(np.concatenate([order[:tail], order[-tail:]]), 10)
        return random.permutation(np.concatenate([*even, tails]))[: len(order)]

    def theirs() -> None:
        for number, weight in enumerate(weights):
            if not (weight > 0).any() or not (weight == 0).any():
                continue
            near = [number]
            if (weight == 0).sum() <= gap_fill.FEW_CLEAR_PX:
                near += gap_fill._beside(number, len(values))
            at = [np.flatnonzero((weights[one] == 0) & (water <= 0)) for one in near]
            seen = np.concatenate([values[one].reshape(10, -1)[:, a].T for one, a in zip(near, at)])
            chosen = drawn(evi(seen[:, 0], seen[:, 2], seen[:, 3]))
            known = regressors[np.concatenate(at)][chosen]
            for band in range(10):
                target = seen[chosen, band].astype(np.float64)
                if solver == "nnls":
                    nnls(known, target)
                else:
                    lsq_linear(known, target, (0, np.inf))

    return seconds(ours), seconds(theirs)


def peak_mb(folder: Path, side_px: int) -> float:
    """Return the peak of memory of a process that makes a composite with masks and choice, MB."""
    code = (
        "import sys; from pathlib import Path; from benchmarks.imagery_cost import run_composite; "
        "run_composite(Path(sys.argv[1]), Path(sys.argv[1]) / 'out', int(sys.argv[2]), 'series', 'all')"
    )
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    subprocess.run([sys.executable, "-c", code, str(folder), str(side_px)], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return max(before, after) / 1024


def main() -> None:
    """Print the figures of benchmarks/README.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--side", type=int, default=600)
    parser.add_argument("--dates", type=int, default=DATES)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--filling", action="store_true", help="only what filling costs")
    asked = parser.parse_args()
    if asked.filling:
        for solver in ("nnls", "lsq_linear"):
            own, theirs = filling(solver)
            print(f"filling 9 dates of 112²: {own:.2f} s, {solver} {theirs:.2f} s: {theirs / own:.0f} times")
        return
    if not asked.memory:
        print("\n".join(costs(asked.side, asked.dates)))
        return
    for side in (2000, 4000):  # the larger one last: a peak of children never falls
        with tempfile.TemporaryDirectory() as name:
            write_series(Path(name), side, asked.dates)
            print(f"{side}² pixels, {asked.dates} dates: {peak_mb(Path(name), side):.0f} MB", flush=True)


if __name__ == "__main__":
    main()
