"""The reference of ``forest``: WorldPop's order of work as it is described, written from the description.

Zone means block by block, density per pixel, ln(max(d, 0.1)), RobustScaler; 500 trees on all covariates;
permutation importance on the zones themselves, 20 repeats; scaler and forest fitted again on what matters;
10 folds; every pixel of the rectangle predicted in blocks of 512; the zones' factors; two maps written.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window
from sklearn.ensemble import RandomForestRegressor
from sklearn.inspection import permutation_importance
from sklearn.model_selection import cross_val_predict
from sklearn.preprocessing import RobustScaler

BLOCK_PX, TREES, REPEATS, KEPT = 512, 500, 20, 0.01


def main(document: Path) -> None:
    job = json.loads(document.read_text())
    sources = [rasterio.open(path) for path in job["covariates"]]
    bands = [(source, band) for source in sources for band in range(1, source.count + 1)]
    with rasterio.open(job["zones"]) as grid:
        height, width, profile = grid.height, grid.width, grid.profile
        parts = [
            Window(x, y, min(BLOCK_PX, width - x), min(BLOCK_PX, height - y))
            for y in range(0, height, BLOCK_PX)
            for x in range(0, width, BLOCK_PX)
        ]
        counts = np.array(job["counts"], dtype=float)
        zones = len(counts)
        sums, pixels = np.zeros((zones + 1, len(bands))), np.zeros(zones + 1)
        for part in parts:
            index = grid.read(1, window=part).ravel()
            pixels += np.bincount(index, minlength=zones + 1)
            for number, (source, band) in enumerate(bands):
                values = source.read(band, window=part).ravel().astype(float)
                sums[:, number] += np.bincount(index, values, minlength=zones + 1)
        means = sums[1:] / pixels[1:, None]
        target = np.log(np.maximum(counts / pixels[1:], 0.1))
        scaler = RobustScaler().fit(means)
        forest = RandomForestRegressor(TREES, n_jobs=1).fit(scaler.transform(means), target)
        found = permutation_importance(
            forest,
            scaler.transform(means),
            target,
            n_repeats=REPEATS,
            n_jobs=1,
            scoring="neg_root_mean_squared_error",
        )
        relative = np.median(found.importances, axis=1) / abs(target.mean())
        kept = np.flatnonzero(relative > KEPT)
        kept = kept if len(kept) else np.arange(len(bands))
        scaler = RobustScaler().fit(means[:, kept])
        forest = RandomForestRegressor(TREES, n_jobs=1).fit(scaler.transform(means[:, kept]), target)
        cross_val_predict(forest, scaler.transform(means[:, kept]), target, cv=min(10, zones))
        profile.update(dtype="float32", nodata=-99, compress="DEFLATE", tiled=True)
        total = np.zeros(zones + 1)
        with rasterio.open(job["prediction"], "w", **profile) as out:
            for part in parts:
                rows = np.stack([bands[k][0].read(bands[k][1], window=part).ravel() for k in kept], axis=1)
                said = np.exp(forest.predict(scaler.transform(rows))).astype(np.float32)
                total += np.bincount(grid.read(1, window=part).ravel(), said, minlength=zones + 1)
                out.write(said.reshape(part.height, part.width), 1, window=part)
        factor = np.append(np.nan, counts) / np.where(total > 0, total, np.nan)
        with rasterio.open(job["prediction"]) as said, rasterio.open(job["output"], "w", **profile) as out:
            for part in parts:
                index = grid.read(1, window=part)
                out.write((said.read(1, window=part) * factor[index]).astype(np.float32), 1, window=part)
    print(json.dumps({"event": "result", "result": {"numbers": {"kept": float(len(kept))}}}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
