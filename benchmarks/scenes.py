"""The scenes of the benchmark, made of real ones: a dense town, a countryside, and land with few houses.

Real patches (../shared/data/scenes) are mirrored side by side until the scene is full, on a 10 m grid.
Seasons differ by a little in brightness. Nothing of this is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

from popcorn_qgis.contract.bands import S1_BANDS, S2_BANDS

#: In the scene "sparse", about one cell of this size in twenty holds a village, with land around it.
CELL_PX = 128
_MARGIN_PX = 20
_VILLAGE_SHARE = 0.045
_DATES = ("2020-04-15", "2020-07-15", "2020-10-15", "2021-01-15")


@dataclass(frozen=True)
class Patch:
    """A square of a real scene: where it starts, and its side in pixels."""

    scene: str
    s2_name: str
    row: int
    column: int
    side: int

    def read(self, folder: Path) -> tuple[np.ndarray, np.ndarray]:
        """Return VV and VH in dB, float32 [2, n, n], and the four bands in DN, uint16 [4, n, n]."""
        part = np.s_[:, self.row : self.row + self.side, self.column : self.column + self.side]
        found = []
        for name in ("s1.tif", self.s2_name):
            with rasterio.open(folder / self.scene / name) as dataset:
                found.append(dataset.read()[part])
        return found[0], found[1]


#: The densest quarter of five towns; a street village and its fields; a coast without houses.
TOWN = Patch("vegabaja_es_l1c", "s2_l1c.tif", 112, 184, 160)
VILLAGE = Patch("hesbaye_be", "s2.tif", 0, 0, 100)
EMPTY = Patch("superagui_br", "s2.tif", 40, 60, 64)


def write_scene(kind: str, size: int, seasons: int, shared: Path, folder: Path) -> dict[str, list[str]]:
    """Write ``seasons`` rasters of each sensor, ``size`` × ``size`` px; returns the paths by "s1", "s2".

    ``kind`` is town, countryside (the village all over: about 10 % of it is built-up) or sparse.
    """
    patches = shared / "data" / "scenes"
    base = {"town": TOWN, "countryside": VILLAGE, "sparse": EMPTY}[kind]
    s1, s2 = (_mirrored(values, size) for values in base.read(patches))
    if kind == "sparse":
        for values, village in zip((s1, s2), VILLAGE.read(patches)):
            _place(values, _mirrored(village, CELL_PX - 2 * _MARGIN_PX))
    paths: dict[str, list[str]] = {"s1": [], "s2": []}
    for number in range(seasons):
        bright = 1 + 0.03 * number
        season = (
            ("s1", s1 + np.float32(0.1 * number), S1_BANDS),
            ("s2", (s2 * bright).astype(np.uint16), S2_BANDS),
        )
        for name, values, bands in season:
            path = folder / f"{kind}_{size}_{name}_{number}.tif"
            _write(path, values, bands, _DATES[number])
            paths[name].append(str(path))
    return paths


def _mirrored(values: np.ndarray, size: int) -> np.ndarray:
    missing = [(0, max(size - side, 0)) for side in values.shape[1:]]
    return np.ascontiguousarray(np.pad(values, ((0, 0), *missing), mode="symmetric")[:, :size, :size])


def _place(values: np.ndarray, village: np.ndarray) -> None:
    """Put the village into some of the cells, drawn with a fixed seed."""
    cells = values.shape[1] // CELL_PX
    drawn = np.random.default_rng(5).permutation(cells * cells)[: round(_VILLAGE_SHARE * cells * cells)]
    side = village.shape[1]
    for row, column in zip(*(CELL_PX * numbers + _MARGIN_PX for numbers in np.divmod(drawn, cells))):
        values[:, row : row + side, column : column + side] = village


def _write(path: Path, values: np.ndarray, names: Sequence[str], date: str) -> None:
    bands, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=bands, dtype=values.dtype,
        crs="EPSG:32631", transform=Affine(10, 0, 500000, 0, -10, 5600000),
        tiled=True, blockxsize=256, blockysize=256, compress="deflate",
    ) as dataset:  # fmt: skip
        dataset.write(values)
        dataset.descriptions = tuple(names)
        dataset.update_tags(DATE=date)
