"""The import job: what lands in the folder, under which name, and what is refused."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from checkpoint_writer import checkpoint_bytes, random_state
from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.installed_models import find_model, list_models
from popcorn_qgis.contract.jobs import ImportModelJob, JobResult
from popcorn_qgis.engine.feedback import QuietReport
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
    metadata = open_model(found.paths[0], "builtup").metadata
    assert metadata.source_sha256 == hashlib.sha256(Path(path).read_bytes()).hexdigest()
    assert (metadata.name, metadata.padding) == ("My Extractor", "reflect14")


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
    metadata = open_model(result.files["model"]).metadata
    assert (metadata.training_region, metadata.padding) == ("Rwanda", "multiple64")
    assert "Metzger" in metadata.attribution
    bourbon = member(tmp_path, "checkpoint_epoch_39.pth", role="population")
    result = imported(tmp_path / "models", bourbon, published="bourbon-rwanda")
    metadata = open_model(result.files["model"], "population").metadata
    assert (metadata.bands, metadata.people_per) == (("B02", "B03", "B04", "B08"), "pixel")


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
