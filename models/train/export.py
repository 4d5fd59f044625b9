"""Write the student as the bundled model, with the code that writes an imported checkpoint."""

from __future__ import annotations

import hashlib
from pathlib import Path

from popcorn_qgis.contract.installed_models import InstalledModel, ModelFile, record_text
from popcorn_qgis.engine.models.families.popcorn.onnx_graph import to_onnx
from popcorn_qgis.engine.models.families.popcorn.spec import default_spec
from popcorn_qgis.engine.training.network import DualStream

MODEL_ID = "builtup-student"
NAME = "Bundled built-up model (student of POPCORN)"
LICENCE = "CC-BY-SA-4.0"
ATTRIBUTION = (
    "Contains modified Copernicus Sentinel data 2017-2023. Trained on samples of TerraMesh (IBM, ESA; "
    "Blumenstiel et al. 2025; CC-BY-SA-4.0), WorldCereal (MIT) and BigEarthNet (Sumbul et al. 2019, 2021; "
    "CDLA-Permissive-1.0). Taught by the built-up extractor of POPCORN (Metzger et al., Apache-2.0), "
    "a network of Hafner et al. 2022."
)
TRAINING_DATA = (
    "Answers of the published POPCORN built-up extractor on six small Sentinel-1 and -2 scenes, two of them "
    "series, and on generated landscapes; snow, cloud and surf taught to be no settlement"
)
TRAINING_REGION = "Belgium, Tanzania, Brazil, Finland, Canada and generated landscapes"


def save(student: DualStream, folder: Path) -> Path:
    """Write builtup-student.onnx and its .json record into `folder`; returns the path of the ONNX file."""
    spec = default_spec(
        "builtup",
        NAME,
        licence=LICENCE,
        attribution=ATTRIBUTION,
        training_data=TRAINING_DATA,
        training_region=TRAINING_REGION,
    )
    state = {name: tensor.detach().contiguous().numpy() for name, tensor in student.state_dict().items()}
    data = to_onnx(state, spec, "the trained student")
    record = InstalledModel(
        id=MODEL_ID,
        name=NAME,
        role=spec.role,
        bands=spec.bands,
        training_region=TRAINING_REGION,
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
