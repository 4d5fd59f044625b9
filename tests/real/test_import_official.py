"""The official files, imported by the job in an engine without torch, give the reference's numbers."""

from __future__ import annotations

import io
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.installed_models import InstalledModel, find_model
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.checkpoint.reading import open_checkpoint
from popcorn_qgis.engine.models.families.popcorn.family import read_state
from popcorn_qgis.engine.models.format import open_model, subgraph
from popcorn_qgis.engine.models.import_model import run

SIZES = ("150x173", "96x160", "146x148")
SEASONS = (0, 1)
EXTRACTOR = "data/checkpoints/fusionda_newAug8_16_checkpoint30_lossweight0.5.pt"


@pytest.fixture(scope="module")
def folder(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A models folder with the extractor and the two members, imported by the job."""
    folder = tmp_path_factory.mktemp("models")
    run(ImportModelJob(str(folder), (str(shared / EXTRACTOR),)), QuietReport())
    members = tuple(str(shared / f"goldens/popcorn_member_{at}.pth") for at in (0, 1))
    run(ImportModelJob(str(folder), members, name="Members"), QuietReport())
    return folder


@pytest.fixture(scope="module")
def goldens(shared: Path) -> Any:
    return np.load(shared / "goldens" / "popcorn_closed_form.npz")


def images(goldens: Any, size: str, season: int) -> dict[str, np.ndarray]:
    """Raw inputs; the goldens hold Sentinel-2 as B04, B03, B02, B08."""
    rgbn = goldens[f"{size}/s2_rgbn_{season}"].astype("f4")
    return {"s1": goldens[f"{size}/s1_db_{season}"][None], "s2": rgbn[[2, 1, 0, 3]][None]}


def padded(values: np.ndarray, rows: tuple[int, int], columns: tuple[int, int]) -> np.ndarray:
    return np.pad(values, ((0, 0), (0, 0), rows, columns), mode="reflect")


def to_64(size: int) -> tuple[int, int]:
    """The spec's section 4: nothing for multiples of 32, else to a multiple of 64, first half floor."""
    missing = 0 if size % 32 == 0 else 64 - size % 64
    return missing // 2, missing - missing // 2


def computed(data: bytes, inputs: dict[str, np.ndarray], rows: Any, columns: Any) -> dict[str, np.ndarray]:
    """Run a graph on the padded scene and cut the padding off again."""
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    given = {v.name: padded(inputs[v.name], rows, columns) for v in session.get_inputs()}
    height, width = inputs["s1"].shape[2:]
    cut = (slice(rows[0], rows[0] + height), slice(columns[0], columns[0] + width))
    names = [value.name for value in session.get_outputs()]
    return {name: out[0, 0][cut] for name, out in zip(names, session.run(names, given))}


@pytest.mark.parametrize("season", SEASONS)
@pytest.mark.parametrize("size", SIZES)
def test_extractor_gives_the_reference_maps(folder: Path, goldens: Any, size: str, season: int) -> None:
    model = find_model("popcorn-builtup", [folder], "builtup")
    data = open_model(model.paths[0], "builtup").data
    inputs = images(goldens, size, season)
    maps = computed(data, inputs, (14, 14), (14, 14))
    for name in ("builtup", "builtup_sar", "builtup_optical"):
        reference = goldens[f"{size}/{name}_{season}"]
        assert np.ptp(reference) > 0.04
        np.testing.assert_allclose(maps[name], reference, atol=2e-5, rtol=0)
        alone = computed(subgraph(data, [name]), inputs, (14, 14), (14, 14))
        np.testing.assert_allclose(alone[name], reference, atol=2e-5, rtol=0)


@pytest.mark.parametrize("season", SEASONS)
@pytest.mark.parametrize("size", SIZES)
def test_members_give_the_reference_maps(folder: Path, goldens: Any, size: str, season: int) -> None:
    members: InstalledModel = find_model("members", [folder], "occupancy")
    inputs = images(goldens, size, season)
    rows, columns = (to_64(n) for n in inputs["s1"].shape[2:])
    for at, path in enumerate(members.paths):
        data = open_model(path, "occupancy").data
        reference = goldens[f"{size}/occupancy_{season}_{at}"]
        assert reference.max() > 1
        occupancy = computed(data, inputs, rows, columns)["occupancy"]
        np.testing.assert_allclose(occupancy, reference, atol=2e-5, rtol=0)


def test_population_is_the_mean_of_the_products(folder: Path, goldens: Any) -> None:
    size = SIZES[0]
    builtup = open_model(find_model("popcorn-builtup", [folder]).paths[0]).data
    products = []
    for season in SEASONS:
        inputs = images(goldens, size, season)
        rows, columns = (to_64(n) for n in inputs["s1"].shape[2:])
        score = computed(builtup, inputs, (14, 14), (14, 14))["builtup"]
        for path in find_model("members", [folder]).paths:
            occupancy = computed(open_model(path).data, inputs, rows, columns)["occupancy"]
            products.append(occupancy.astype("f8") * score)
    np.testing.assert_allclose(np.mean(products, axis=0), goldens[f"{size}/population_mean"], atol=2e-5)
    np.testing.assert_allclose(np.std(products, axis=0, ddof=1), goldens[f"{size}/population_std"], atol=2e-5)


def test_official_file_is_recognised_and_described(folder: Path) -> None:
    spec = open_model(find_model("popcorn-builtup", [folder]).paths[0]).spec
    assert spec.name == "Official POPCORN built-up extractor"
    assert spec.source_sha256.startswith("0c1244fcf15a99bf") and spec.licence == "Apache-2.0"


def test_every_tensor_is_read_as_torch_reads_it(shared: Path) -> None:
    torch = pytest.importorskip("torch")
    for name, key in ((EXTRACTOR, "network"), ("goldens/popcorn_member_0.pth", "model")):
        reference = torch.load(shared / name, weights_only=True, map_location="cpu")[key]
        with (shared / name).open("rb") as file:
            checkpoint = open_checkpoint(file, name)
            assert list(checkpoint.tensors) == list(reference)
            for tensor, array in checkpoint.arrays(checkpoint.tensors).items():
                np.testing.assert_array_equal(np.asarray(array), reference[tensor].numpy())


def test_importing_never_loads_torch(folder: Path) -> None:
    """Run in a Python that has no torch at all; here it must at least not be imported."""
    root = Path(__file__).resolve().parents[2]
    code = "import sys; sys.modules['torch'] = None; import popcorn_qgis.engine.models.import_model"
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True)


@pytest.mark.full
def test_urban_mask_layout_is_read_tensor_by_tensor(shared: Path, tmp_path: Path) -> None:
    """116 MB with a tensor of 38 MB, numbers by a formula: one tensor is in memory at a time."""
    tool = shared / "tools" / "make_gum_weights.py"
    subprocess.run([sys.executable, str(tool), str(tmp_path), "--only", "gum1"], check=True)
    code = f"""
import re, sys
from pathlib import Path
import numpy as np
sys.path[:0] = [{str(tool.parent)!r}]
import make_gum_weights
from popcorn_qgis.engine.models.checkpoint.reading import open_checkpoint
peak = lambda: int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) >> 10
before = peak()
with open(sys.argv[1], "rb") as file:
    checkpoint = open_checkpoint(file, "gum1")
    arrays = checkpoint.arrays(checkpoint.tensors)
    largest = max(np.asarray(array).nbytes for array in arrays.values())
    print(peak() - before, largest >> 20)
    wanted = make_gum_weights.gum1_state()
    assert list(arrays) == list(wanted)
    for name, array in wanted.items():
        assert np.asarray(arrays[name]).tobytes() == array.tobytes()
"""
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", code, str(tmp_path / "gum1_synthetic.pth")]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    extra_mb, largest_mb = map(int, done.stdout.split())
    assert largest_mb == 36 and extra_mb < 60


def arrays_of(data: bytes) -> dict[str, np.ndarray]:
    """Read all tensors of a built-up checkpoint."""
    return {name: np.asarray(array) for name, array in read_state(io.BytesIO(data), "x.pt").items()}


def test_mutated_official_file_is_refused_or_read_right(shared: Path) -> None:
    data = (shared / EXTRACTOR).read_bytes()
    original = arrays_of(data)
    source = random.Random(7)
    read = 0
    for _ in range(300):
        changed = bytearray(data)
        # Records and the directory at the end alike; half of them near the end, in the directory.
        start = 0 if source.random() < 0.5 else len(data) - 60_000
        for _ in range(source.choice((1, 1, 3))):
            changed[source.randrange(start, len(data))] ^= 1 << source.randrange(8)
        try:
            state = arrays_of(bytes(changed))
        except EngineError:
            continue
        read += 1
        assert list(state) == list(original)
        assert all(np.array_equal(state[name], original[name]) for name in original)
    assert read > 10


def test_truncated_official_file(shared: Path) -> None:
    data = (shared / EXTRACTOR).read_bytes()
    for size in (10, 1000, len(data) // 2, len(data) - 1):
        with pytest.raises(EngineError, match="damaged or cut short"):
            arrays_of(data[:size])
