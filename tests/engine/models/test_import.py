"""The import job: what lands in the folder, under which name, and what is refused."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from checkpoint_writer import checkpoint_bytes, random_state
from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.installed_models import find_model, list_models
from popcorn_qgis.contract.jobs import ImportModelJob, JobResult
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models import import_model
from popcorn_qgis.engine.models.checkpoint import reading
from popcorn_qgis.engine.models.format import open_model
from popcorn_qgis.engine.models.import_model import run


def member(folder: Path, name: str, seed: int = 1, role: str = "occupancy") -> str:
    """Write a file of the official member layout and return its path."""
    content = {
        "model": random_state(role, seed=seed),
        "epoch": 99,
        "iter": 1,
        "optimizer": {},
        "scheduler": {},
    }
    path = folder / name
    path.write_bytes(checkpoint_bytes(content))
    return str(path)


def extractor(folder: Path, name: str = "extractor.pt", seed: int = 1) -> str:
    path = folder / name
    state = random_state("builtup", seed=seed)
    path.write_bytes(checkpoint_bytes({"step": 1, "network": state, "optimizer": {"state": {0: state}}}))
    return str(path)


def imported(folder: Path, *paths: str, name: str = "", published: str = "") -> JobResult:
    return run(ImportModelJob(str(folder), paths, name=name, published=published), QuietReport())


def refused(folder: Path, *paths: str, **values: str) -> str:
    before = sorted(folder.rglob("*")) if folder.exists() else []
    with pytest.raises(EngineError) as error:
        imported(folder, *paths, **values)
    assert (sorted(folder.rglob("*")) if folder.exists() else []) == before
    return error.value.problem


def test_extractor_from_disk(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    path = extractor(tmp_path, "My Extractor.pt")
    result = imported(folder, path)
    assert sorted(os.listdir(folder)) == ["my-extractor.json", "my-extractor.onnx"]
    assert result.texts["id"] == "my-extractor" and result.texts["role"] == "builtup"
    assert "“My Extractor” is ready under the id my-extractor" in result.texts["summary"]
    found = find_model("my-extractor", [folder], "builtup")
    assert result.files == {"record": str(folder / "my-extractor.json"), "model": found.paths[0]}
    spec = open_model(found.paths[0], "builtup").spec
    assert spec.source_sha256 == hashlib.sha256(Path(path).read_bytes()).hexdigest()
    assert (spec.name, spec.tiling.padding) == ("My Extractor", "reflect14")


def test_members_become_one_set(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    paths = [member(tmp_path, f"last_model_{seed}.pth", seed) for seed in (1600, 1601, 1602)]
    result = imported(folder, *paths, name="Rwanda, five seeds")
    assert result.numbers["files"] == 3
    found = find_model("rwanda-five-seeds", [folder], "occupancy")
    assert [file.name for file in found.files] == [f"rwanda-five-seeds_{at}.onnx" for at in range(3)]
    image = {"s1": np.full((1, 2, 8, 8), -12, "f4"), "s2": np.full((1, 4, 8, 8), 1500, "f4")}
    values = {
        float(onnxruntime.InferenceSession(path).run(None, image)[0][0, 0, 4, 4]) for path in found.paths
    }
    assert len(values) == 3  # three different members


def test_importing_again_replaces_the_set(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    paths = [member(tmp_path, f"{seed}.pth", seed) for seed in range(12)]
    imported(folder, *paths, name="set")
    imported(folder, extractor(tmp_path), name="set-2")
    imported(folder, *paths[:2], name="set")
    assert sorted(os.listdir(folder)) == ["set-2.json", "set-2.onnx", "set.json", "set_0.onnx", "set_1.onnx"]
    imported(folder, paths[5], name="set")
    assert sorted(os.listdir(folder)) == ["set-2.json", "set-2.onnx", "set.json", "set.onnx"]
    assert [model.problem() for model in list_models([folder])] == ["", ""]


def test_published_facts_go_with_files_from_disk(tmp_path: Path) -> None:
    paths = [member(tmp_path, f"{seed}.pth", seed) for seed in (1, 2)]
    result = imported(tmp_path / "models", *paths, published="popcorn-rwanda")
    assert (result.texts["id"], result.texts["training_region"]) == ("popcorn-rwanda", "Rwanda")
    spec = open_model(result.files["model"]).spec
    assert (spec.training_region, spec.tiling.padding) == ("Rwanda", "multiple64")
    assert "Metzger" in spec.attribution
    bourbon = member(tmp_path, "checkpoint_epoch_39.pth", role="population")
    result = imported(tmp_path / "models", bourbon, published="bourbon-rwanda")
    spec = open_model(result.files["model"], "population").spec
    assert (spec.bands, spec.people_per) == (("B02", "B03", "B04", "B08"), "pixel")


def test_model_file_of_a_colleague_is_taken_as_it_is(tmp_path: Path) -> None:
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    made = imported(mine, extractor(tmp_path), name="Our town")
    result = imported(theirs, made.files["model"])
    assert (result.texts["id"], result.texts["name"]) == ("our-town", "Our town")
    assert Path(result.files["model"]).read_bytes() == Path(made.files["model"]).read_bytes()


def test_wrong_choices_are_refused_and_leave_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    one, other = member(tmp_path, "a.pth", 1), member(tmp_path, "b.pth", 2)
    copy = member(tmp_path, "copy.pth", 1)
    built = extractor(tmp_path)
    assert refused(folder, one, other, copy) == "“copy.pth” is the same file as “a.pth”."
    assert refused(folder, one, built) == "“extractor.pt” computes builtup, but “a.pth” computes occupancy."
    second = extractor(tmp_path, "second.pt", 2)
    assert "only occupancy members form a set" in refused(folder, built, second)
    assert "is not the published file" in refused(folder, built, published="popcorn-builtup")
    assert "“Bourbon, Rwanda” computes population" in refused(folder, one, published="bourbon-rwanda")
    assert "Neither a file nor a published model" in refused(folder)
    assert "cannot be read" in refused(folder, str(tmp_path / "none.pth"))
    (tmp_path / "photo.onnx").write_bytes(b"\xff\xd8\xff\xe0 JFIF")
    assert "not an ONNX model file" in refused(folder, str(tmp_path / "photo.onnx"))
    for content, words in (
        ({"model": {}}, "holds no named tensors"),
        ({"epoch": 3}, "holds no tensors under network or model, but “epoch”"),
        ([1, 2], "holds no named tensors"),
        ({"network": {"w": np.ones(3, "f4"), "n": 3}}, "but “n”"),
        ({"network": {"w": np.ones(3, "f4")}}, "none of the known networks"),
    ):
        (tmp_path / "x.pt").write_bytes(checkpoint_bytes(content))
        assert words in refused(folder, str(tmp_path / "x.pt"))


def test_damage_in_the_second_member_leaves_the_earlier_set(tmp_path: Path) -> None:
    folder = tmp_path / "models"
    good, bad = member(tmp_path, "a.pth", 1), member(tmp_path, "b.pth", 2)
    imported(folder, good, name="set")
    before = find_model("set", [folder])
    data = bytearray(Path(bad).read_bytes())
    data[len(data) // 2] ^= 1
    Path(bad).write_bytes(data)
    assert "“b.pth” is damaged" in refused(folder, good, bad, name="set")
    assert find_model("set", [folder]) == before


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(EngineError, match="cannot be written into") as error:
        imported(blocked / "models", extractor(tmp_path))
    assert error.value.code == "folder"


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    report = QuietReport()
    report.cancelled.set()
    with pytest.raises(Cancelled):
        run(ImportModelJob(str(tmp_path / "models"), (extractor(tmp_path),)), report)
    assert not (tmp_path / "models").exists()


# -- large files -------------------------------------------------------------------------------------

_MEASURED = r"""
import re, sys
from pathlib import Path
sys.modules["torch"] = None
from popcorn_qgis.engine.models import import_model
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
# Not getrusage, which counts in what the process that started this one had in memory.
peak = lambda: int(re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())[1]) << 10
before = peak()
import_model.run(ImportModelJob(sys.argv[1], (sys.argv[2],), name="large"), QuietReport())
print(before, peak())
"""


def import_in_a_process(folder: Path, path: Path) -> tuple[int, int]:
    """Import in a process of its own; returns its largest memory before and after, in bytes."""
    if not Path("/proc/self/status").is_file():
        pytest.skip("the largest memory of a process is read from /proc")
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, str(folder), str(path)],
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        check=True,
    )
    before, after = done.stdout.split()[:2]
    return int(before), int(after)


@pytest.mark.parametrize(
    ("widths", "file_mb"), [((512, 8), 99), pytest.param((512, 512), 214, marks=pytest.mark.full)]
)
def test_large_network_takes_its_weights_once(tmp_path: Path, widths: tuple[int, int], file_mb: int) -> None:
    """A file larger than 64 MB with a tensor larger than 16 MB: the weights are in memory once."""
    state = random_state("builtup", widths=widths)
    path, folder = tmp_path / "large.pt", tmp_path / "models"
    path.write_bytes(checkpoint_bytes({"network": state}))
    size = path.stat().st_size
    assert size >> 20 == file_mb
    assert max(array.nbytes for array in state.values()) > 16 << 20
    before, after = import_in_a_process(folder, path)
    assert after - before < 1.6 * size and after < 600 << 20
    opened = open_model(folder / "large.onnx", "builtup")
    proto = onnx.load_model_from_string(opened.data)
    onnx.checker.check_model(proto)
    block = "optical_stream.up_seq.up1.conv.conv"
    found = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in proto.graph.initializer}
    scale = state[f"{block}.1.weight"] / np.sqrt(state[f"{block}.1.running_var"] + 1e-5)
    wanted = state[f"{block}.0.weight"] * scale[:, None, None, None]
    np.testing.assert_allclose(found[f"{block}.0.weight"], wanted, rtol=1e-6)


def test_optimizer_state_takes_no_memory(tmp_path: Path) -> None:
    state = random_state("builtup", widths=(100, 100))
    moments = {"state": {at: {"exp_avg": array, "seen": array} for at, array in enumerate(state.values())}}
    network = len(checkpoint_bytes({"network": state}))
    path = tmp_path / "training.pt"
    path.write_bytes(checkpoint_bytes({"optimizer": {**moments, "more": [moments] * 4}, "network": state}))
    assert path.stat().st_size > 10 * network
    before, after = import_in_a_process(tmp_path / "models", path)
    assert after - before < 3 * network + (16 << 20)


def test_weights_that_would_fill_the_memory_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "models"
    members = [member(tmp_path, f"{seed}.pth", seed) for seed in (1, 2, 3)]
    monkeypatch.setattr(import_model, "MAX_BYTES", 400_000)
    assert "take 0 MB as one model; at most 256 MB" in refused(folder, *members, name="set")
    monkeypatch.setattr(reading, "MAX_WEIGHTS_BYTES", 1 << 20)
    path = tmp_path / "wide.pt"
    path.write_bytes(checkpoint_bytes({"network": random_state("builtup", widths=(64, 64))}))
    assert refused(folder, str(path)) == ("The weights in “wide.pt” take 3 MB; at most 1 MB can be imported.")
