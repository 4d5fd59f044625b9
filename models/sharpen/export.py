"""Write the fitted kernels as the bundled sharpening model."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from popcorn_qgis.contract.installed_models import InstalledModel, ModelFile, record_text
from popcorn_qgis.contract.model_spec import InputSpec, ModelSpec, OutputSpec, Tiling
from popcorn_qgis.engine.imagery.compositing.sharpening import COARSE_BANDS, FINE_BANDS
from popcorn_qgis.engine.models.graph_writer import GraphWriter

#: How far a pixel's value reaches: kernels of 5 x 5, and cells of two pixels.
RADIUS_PX = 3
MODEL_ID = "sharpener"
NAME = "Bundled sharpening model"
LICENCE = "CC-BY-SA-4.0"
REGION = "Belgium, Chile, Tanzania, Slovenia"
ATTRIBUTION = (
    "Contains modified Copernicus Sentinel data 2015-2023. Trained on samples of TerraMesh (IBM, ESA; "
    "Blumenstiel et al. 2025; CC-BY-SA-4.0), WorldCereal (MIT) and eo-learn (MIT)"
)
TRAINING_DATA = (
    "Sentinel-2 of four places at half its resolution: 47 clear dates (L2A) of one, three dates and two "
    "scenes (L1C) of the others"
)


def save(data: bytes, folder: Path) -> Path:
    """Write sharpener.onnx and its .json record into `folder`; returns the path of the ONNX file."""
    record = InstalledModel(
        id=MODEL_ID,
        name=NAME,
        role="sharpening",
        bands=(*FINE_BANDS, *COARSE_BANDS),
        training_region=REGION,
        licence=LICENCE,
        attribution=ATTRIBUTION,
        files=(ModelFile(f"{MODEL_ID}.onnx", hashlib.sha256(data).hexdigest()),),
        folder=str(folder),
    )
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{MODEL_ID}.onnx"
    path.write_bytes(data)
    path.with_suffix(".json").write_text(record_text(record), encoding="utf-8")
    return path


def model_file(around: np.ndarray, within: np.ndarray) -> bytes:
    """Return the ONNX file: ``s2`` [1, 10, h, w] in DN to ``sharpened`` [1, 6, h, w]; sides are even.

    ``around`` float32 [6, 4, 5, 5] are the kernels of the fine bands, ``within`` [6, 4, 1, 1] those of their
    detail in a cell of 2 x 2.
    """
    spec = ModelSpec(
        "sharpening",
        NAME,
        (InputSpec("s2", (*FINE_BANDS, *COARSE_BANDS), "DN"),),
        (OutputSpec("sharpened", "sentinel2", len(COARSE_BANDS)),),
        Tiling(halo_px=RADIUS_PX, stride_px=2),
        licence=LICENCE,
        attribution=ATTRIBUTION,
        training_data=TRAINING_DATA,
        training_region=REGION,
    )
    kernels = {"around": around, "within": within}
    graph = GraphWriter({name: values.transpose(2, 3, 1, 0) for name, values in kernels.items()})

    def channels(first: int, last: int, name: str) -> str:
        ends = [graph.constant(f"{name}.{at}", [at], np.int64) for at in (first, last)]
        return graph.add("Slice", ["s2", *ends, graph.constant("axis", [1], np.int64)], name)

    count = len(FINE_BANDS)
    fine, coarse = channels(0, count, "fine"), channels(count, count + len(COARSE_BANDS), "coarse")
    means = graph.add("AveragePool", [fine], "cells", kernel_shape=[2, 2], strides=[2, 2])
    scales = graph.constant("scales", [1.0, 1.0, 2.0, 2.0])
    repeated = graph.add(
        "Resize", [means, "", scales], "cell_means", mode="nearest",
        coordinate_transformation_mode="asymmetric", nearest_mode="floor",
    )  # fmt: skip
    detail = graph.add("Sub", [fine, repeated], "detail")
    value = graph.convolution(graph.padded(fine, "reflect", 2), "around", "from_around")
    value = graph.add("Add", [value, graph.convolution(detail, "within", "from_within")], "both")
    graph.add("Add", [coarse, value], "sharpened")
    return graph.file(spec)
