"""GlobalUrbanMapper's official layout imported: the reference's numbers, within the memory."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.import_model import run
from urban_inputs import bands, cloud, weights

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def files(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("urban")
    weights(shared, folder)
    run(ImportModelJob(str(folder), (str(folder / "gum2_synthetic.pth"),), name="two"), QuietReport())
    return folder


def feeds(raw: np.ndarray) -> dict[str, np.ndarray]:
    """The graph's inputs of the authors' bands: DN in our order, dB, degrees without the elevation."""
    return {
        "s2": raw[[2, 1, 0, 3]][None] * np.float32(10_000),
        "s1_asc": raw[None, 4:6],
        "s1_desc": raw[None, 6:8],
        "terrain": raw[None, 9:11],
    }


def probability(session: onnxruntime.InferenceSession, given: dict[str, np.ndarray]) -> np.ndarray:
    logits = session.run(None, given)[0][0]
    return 1 / (1 + np.exp(logits[0] - logits[1]))


def session_of(path: Path) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])


def test_the_graph_of_gum_2_gives_the_reference_maps(files: Path, shared: Path) -> None:
    goldens = np.load(shared / "goldens" / "gum.npz")
    session = session_of(files / "two.onnx")
    whole = feeds(bands(256, 256))
    nothing = np.full_like(whole["s1_asc"], -100)
    no_s1 = {**whole, "s1_asc": nothing, "s1_desc": nothing}
    cases = {
        "full": whole,
        "no_s2": {**whole, "s2": np.zeros_like(whole["s2"])},
        "no_s1": no_s1,
        "cloud": {**whole, "s2": np.where(cloud(), np.float32(0), whole["s2"])},
    }
    maps = {name: probability(session, given) for name, given in cases.items()}
    for name, found in maps.items():
        np.testing.assert_allclose(found, goldens[f"gum2/{name}"], atol=2e-4, rtol=0)
        assert name == "full" or np.abs(found - maps["full"]).max() > 0.1  # masking changes what is seen
    # One pass missing is 0 dB for it, as in training, and not the mask's value.
    one = probability(session, {**whole, "s1_asc": np.full_like(whole["s1_asc"], -100)})
    zero = probability(session, {**whole, "s1_asc": np.zeros_like(whole["s1_asc"])})
    np.testing.assert_array_equal(one, zero)
    assert np.abs(one - maps["no_s1"]).max() > 0.01


def test_gum_1_is_imported_within_the_memory_without_torch(files: Path, shared: Path) -> None:
    """The file has 116 MB; with what an optimizer keeps it is twice that, and that half is not read."""
    code = f"""
import re, sys
sys.modules["torch"] = None
from pathlib import Path
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.import_model import run
run(ImportModelJob({str(files)!r}, ({str(files / "gum1_synthetic.pth")!r},), name="one"), QuietReport())
print(int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) >> 10)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 600
    found = probability(session_of(files / "one.onnx"), feeds(bands(256, 256)))
    reference = np.load(shared / "goldens" / "gum.npz")["gum1/256"]
    np.testing.assert_allclose(found, reference, atol=2e-4, rtol=0)


def mutated(files: Path, tmp_path: Path, times: int) -> None:
    """Flip bits of GUM 2.0's file: a sentence, or the very same model."""
    data = (files / "gum2_synthetic.pth").read_bytes()
    wanted = session_of(files / "two.onnx").run(None, feeds(bands(256, 256)))[0]
    source, refused = random.Random(20), 0
    path = tmp_path / "gum2_synthetic.pth"
    for turn in range(times):
        changed = bytearray(data)
        # Numbers, the index at the beginning, the directory at the end.
        first, end = ((0, len(data)), (0, 150_000), (len(data) - 60_000, len(data)))[turn % 3]
        changed[source.randrange(first, end)] ^= 1 << source.randrange(8)
        path.write_bytes(changed)
        try:
            result = run(ImportModelJob(str(tmp_path), (str(path),), name="two"), QuietReport())
        except EngineError as error:
            assert error.problem and error.remedy
            refused += 1
            continue
        again = session_of(Path(result.files["model"])).run(None, feeds(bands(256, 256)))[0]
        np.testing.assert_array_equal(again, wanted)
    assert refused >= times // 2


def test_a_mutated_file_is_refused_or_read_right(files: Path, tmp_path: Path) -> None:
    mutated(files, tmp_path, 6)


@pytest.mark.full
def test_many_mutated_files_are_refused_or_read_right(files: Path, tmp_path: Path) -> None:
    mutated(files, tmp_path, 90)


def test_a_file_that_is_cut_short_is_refused(files: Path, tmp_path: Path) -> None:
    data = (files / "gum2_synthetic.pth").read_bytes()
    for size in (10, len(data) // 2, len(data) - 1):
        (tmp_path / "cut.pth").write_bytes(data[:size])
        with pytest.raises(EngineError, match="damaged or cut short"):
            run(ImportModelJob(str(tmp_path), (str(tmp_path / "cut.pth"),)), QuietReport())
