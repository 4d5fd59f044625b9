"""Stops of the set-up, the sample and the chains' copies: what comes before any map."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path
from typing import List

import numpy as np

from .district import FIELD, PEOPLE, column, total
from .stop import Figure, Tour, equals, says, stop

# The stand-in of the published weights: district.py has made its folder known.
from checkpoint_writer import checkpoint_bytes, random_state  # isort: skip


@stop("setupengine")
def setupengine(tour: Tour) -> List[Figure]:
    made = tour.run("setupengine", {"TRAINING": True, "FOREST": True})
    return [says("Python of the engine", Path(made["ENGINE"]).name, "python")]


@stop("engineinfo", "setupengine")
def engineinfo(tour: Tour) -> List[Figure]:
    made = tour.run("engineinfo", {"OUTPUT_REPORT": tour.out("engine.txt", show=False)})
    with zipfile.ZipFile(tour.zip_path) as archive:
        model = archive.read("popcorn_qgis/models/builtup-student.onnx")
    return [says("bundled model", made["REPORT"], hashlib.sha256(model).hexdigest()[:16])]


@stop("samplescene", "setupengine")
def samplescene(tour: Tour) -> List[Figure]:
    made = tour.run(
        "samplescene",
        {"SEED": 1, "FURTHER": "landscape", "OUTPUT_FOLDER": tour.out("scene", show=False)},
    )
    tour.found["samplescene"] = made.results
    tour.shown += [Path(made["OUTPUT_S2"][1]), Path(made["OUTPUT_S1"][1]), Path(made["OUTPUT_POPULATION"])]
    return [
        equals("people in the coarse census", float(np.sum(column(made["OUTPUT_COARSE"], FIELD))), PEOPLE),
        equals("people in the fine census", float(np.sum(column(made["OUTPUT_FINE"], FIELD))), PEOPLE),
        equals("people on the true map", total(Path(made["OUTPUT_POPULATION"])), PEOPLE),
    ]


@stop("importmodel", "setupengine")
def importmodel(tour: Tour) -> List[Figure]:
    """The layout in which the extractor was published, with weights drawn at random; and no model."""
    weights, nothing = tour.out("drawn.pt", show=False), tour.out("nothing.pt", show=False)
    weights.write_bytes(checkpoint_bytes(random_state("builtup")))
    nothing.write_bytes(b"no model")
    folder = tour.out("imported", show=False)
    made = tour.run("importmodel", {"INPUT": weights, "NAME": "Drawn at random", "FOLDER": folder})
    return [
        equals("model files", len(list(folder.glob("*.onnx"))), 1),
        says("id", made["MODEL"], "drawn"),
        tour.refused("importmodel", {"INPUT": nothing, "FOLDER": folder}, "nothing.pt"),
    ]


@stop("copychains")
def copychains(tour: Tour) -> List[Figure]:
    with zipfile.ZipFile(tour.zip_path) as archive:
        chains = [name for name in archive.namelist() if name.endswith(".model3")]
    tour.run("copychains", {})
    copied = list((tour.qgis.profile / "processing" / "models").glob("*.model3"))
    return [equals("chains copied", len(copied), len(chains))]
