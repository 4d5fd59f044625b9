"""Weights in HDF5: what is read, what leads out of the file or is damaged, and that it never crashes."""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import numpy as np
import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.checkpoint import hdf5
from popcorn_qgis.engine.models.families.ercnn.network import ERAS, ERS, PARAMETERS, weights_of
from popcorn_qgis.engine.models.format import open_model
from popcorn_qgis.engine.models.import_model import run

h5py = pytest.importorskip("h5py")

_GROUPS = {
    "sar": "conv_sar/conv2d_3",
    "optical_1": "conv_opt_1/conv2d_4",
    "optical_2": "conv_opt_2/conv2d_5",
    "sar_lstm": "convlstm_sar/convlstm_sar",
    "optical_lstm": "convlstm_opt/convlstm_opt",
    "head_1": "concat_1/conv2d_6",
    "head_2": "concat_2/conv2d_7",
    "head_3": "out/out",
}


def arrays(era: Any = ERS, seed: int = 1) -> Dict[str, np.ndarray]:
    """Weights of the right shapes by path, worked out here from the published table."""
    numbers = np.random.default_rng(seed)
    found: Dict[str, np.ndarray] = {}
    for layer, (channels, size, side) in era.layers().items():
        place, out = _GROUPS[layer], size * (4 if layer.endswith("lstm") else 1)
        found[f"{place}/kernel:0"] = numbers.normal(0, 0.1, (side, side, channels, out))
        found[f"{place}/bias:0"] = numbers.normal(0, 0.1, out)
        if layer.endswith("lstm"):
            found[f"{place}/recurrent_kernel:0"] = numbers.normal(0, 0.1, (3, 3, size, out))
        elif side == 3:
            norm = f"{place.split('/')[0]}/batch_normalization_9"
            for kind in ("gamma", "beta", "moving_mean", "moving_variance"):
                found[f"{norm}/{kind}:0"] = numbers.uniform(0.5, 1, size)
    return {path: values.astype(np.float32) for path, values in found.items()}


def write(path: Path, change: Callable[[Any], None] = lambda group: None, **options: Any) -> Path:
    with h5py.File(path, "w") as file:
        group = file.create_group("model_weights")
        for name, values in arrays().items():
            group.create_dataset(name, data=values, **options)
        change(group)
    return path


def read(path: Path) -> hdf5.Hdf5Weights:
    with path.open("rb") as file:
        return hdf5.open_hdf5(file, path.name)


def refused(path: Path) -> str:
    with pytest.raises(EngineError) as caught:
        weights_of(read(path).tensors, path.name)
    assert caught.value.remedy.endswith(".")
    return caught.value.problem


@pytest.mark.parametrize("era", ERAS, ids=lambda era: era.key)
def test_parameters_are_as_many_as_published(era: Any) -> None:
    assert sum(values.size for values in arrays(era).values()) == PARAMETERS[era.key]


@pytest.mark.parametrize("options", [{}, {"compression": "gzip"}, {"chunks": True}])
def test_every_array_is_read(tmp_path: Path, options: Dict[str, Any]) -> None:
    found = read(write(tmp_path / "w.h5", **options)).tensors
    expected = arrays()
    assert set(found) == set(expected)
    for name, values in expected.items():
        np.testing.assert_array_equal(found[name], values)


def test_import_of_one(tmp_path: Path) -> None:
    path = write(tmp_path / "Our town.h5")
    result = run(ImportModelJob(str(tmp_path / "models"), (str(path),)), QuietReport())
    assert result.texts["summary"] == "Model of urban change “Our town” is ready under the id our-town."
    spec = open_model(result.files["model"], "urbanchange").spec
    assert [one.name for one in spec.inputs] == ["sar_asc", "sar_desc", "tm"]


def _soft(group: Any) -> None:
    group["elsewhere"] = h5py.SoftLink("/model_weights/out/out/bias:0")


def _outside(group: Any) -> None:
    group["elsewhere"] = h5py.ExternalLink("/etc/passwd", "/")


def _stored_outside(group: Any) -> None:
    group.create_dataset("raw", (4,), "f4", external=[("/etc/passwd", 0, 16)])


def _virtual(group: Any) -> None:
    layout = h5py.VirtualLayout((4,), "f4")
    layout[:] = h5py.VirtualSource("/tmp/other.h5", "x", (4,))
    group.create_virtual_dataset("sum", layout)


def _packed(group: Any) -> None:
    group.create_dataset("packed", data=np.ones(64, "f4"), compression="lzf")


def _huge(group: Any) -> None:
    group.create_dataset("huge", (1 << 40,), "f4", chunks=(1 << 10,))


def _huge_pieces(group: Any) -> None:
    group.create_dataset("pieces", (4,), "f4", chunks=(1 << 28,), maxshape=(None,))


def _deep(group: Any) -> None:
    group.create_group("/".join("abcdefghijkl"))


def _circle(group: Any) -> None:
    group["out/again"] = group


def _many(group: Any) -> None:
    for number in range(hdf5.MAX_NODES):
        group.create_group(f"g{number}")


def _text(group: Any) -> None:
    group.create_dataset("text", data="gamma")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_soft, "“elsewhere” in “w.h5” is a link to somewhere else"),
        (_outside, "“elsewhere” in “w.h5” is a link to somewhere else"),
        (_stored_outside, "“raw” in “w.h5” lies in another file"),
        (_virtual, "“sum” in “w.h5” is made of other files"),
        (_packed, "packed by something other than gzip"),
        (_huge, "more than such weights can be, at “huge”"),
        (_huge_pieces, "more than such weights can be, at “pieces”"),
        (_deep, "more than such weights can be"),
        (_circle, "more than such weights can be"),
        (_many, "more than such weights can be"),
        (_text, "no array of weights"),
    ],
)
def test_what_leads_out_or_is_too_much_is_refused(
    tmp_path: Path, change: Callable[[Any], None], words: str
) -> None:
    assert words in refused(write(tmp_path / "w.h5", change))


def _nan(group: Any) -> None:
    group["out/out/bias:0"][0] = np.nan


def _negative(group: Any) -> None:
    group["concat_1/batch_normalization_9/moving_variance:0"][2] = -0.5


def _missing(group: Any) -> None:
    del group["concat_1/batch_normalization_9/beta:0"]


def _another(group: Any) -> None:
    group.create_dataset("more/kernel:0", data=np.ones((3, 3, 2, 4), "f4"))


@pytest.mark.parametrize(
    ("change", "words"),
    [(_nan, "not finite or not possible"), (_negative, "not finite or not possible"),
     (_missing, "not those of ERCNN-DRS"), (_another, "not those of ERCNN-DRS")],
)  # fmt: skip
def test_wrong_weights_are_refused(tmp_path: Path, change: Callable[[Any], None], words: str) -> None:
    assert words in refused(write(tmp_path / "w.h5", change))


def test_a_reader_that_crashes_or_never_ends_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path / "w.h5")
    for code in ("import os; os.abort()", "import time; time.sleep(60)", "print('{')"):
        child = tmp_path / "hdf5_child.py"
        child.write_text(code)
        monkeypatch.setattr(hdf5, "__file__", str(tmp_path / "hdf5.py"))
        monkeypatch.setattr(hdf5, "MOST_SECONDS", 1.0)
        assert refused(path) == "The file “w.h5” is damaged."


def mutated(whole: bytes, seed: int) -> bytes:
    """A file with some bytes changed, most of them where its structure is, or cut."""
    chance, data = random.Random(seed), bytearray(whole)
    if seed % 7 == 0:
        return bytes(data[: chance.randrange(len(data))])
    for _ in range(chance.choice((1, 2, 4, 16))):
        start = chance.choice((0, chance.randrange(len(data))))
        at = min(start + chance.randrange(2048), len(data) - 1)
        data[at] = chance.choice((0, 255, 127, data[at] ^ (1 << chance.randrange(8)), chance.randrange(256)))
    return bytes(data)


def check_mutated(whole: bytes, seeds: range) -> Tuple[int, List[str]]:
    """Return how many mutated files were read, and the sentences of all others."""
    good, told = 0, []
    for seed in seeds:
        try:
            data = io.BytesIO(mutated(whole, seed))
            _, layers = weights_of(hdf5.open_hdf5(data, "mutated.h5").tensors, "mutated.h5")
        except EngineError as error:
            told.append(error.problem)
            continue
        assert all(np.isfinite(values).all() for kinds in layers.values() for values in kinds.values())
        good += 1
    return good, told


#: A process of its own, whose children are the readers and nothing else.
_MEASURED = """
import json, resource, sys
from pathlib import Path
sys.path[:0] = sys.argv[1:3]
from test_hdf5 import check_mutated
good, told = check_mutated(Path(sys.argv[3]).read_bytes(), range(int(sys.argv[4]), int(sys.argv[5])))
print(json.dumps([good, told, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="measures the memory of children")
@pytest.mark.parametrize("seeds", [range(12), pytest.param(range(12, 400), marks=pytest.mark.full)])
def test_mutated_files_end_in_a_sentence_or_in_finite_weights(tmp_path: Path, seeds: range) -> None:
    path = write(tmp_path / "w.h5")
    places = (Path(__file__).parent, Path(__file__).parents[3], path, seeds.start, seeds.stop)
    done = subprocess.run([sys.executable, "-c", _MEASURED, *map(str, places)], capture_output=True)
    good, told, megabytes = json.loads(done.stdout or b"null")
    assert good + len(told) == len(seeds) and told
    assert all(text.endswith(".") and "mutated.h5" in text for text in told)
    assert 20 < megabytes < 300
