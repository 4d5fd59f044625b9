"""Listing and finding models, in folders as users leave them, and the registry of published ones."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checkpoint_writer import random_state
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.installed_models import (
    InstalledModel,
    ModelFile,
    find_model,
    list_models,
    record_text,
    slug,
)
from popcorn_qgis.contract.published_models import published
from popcorn_qgis.engine.models.families.popcorn.onnx_graph import to_onnx
from popcorn_qgis.engine.models.families.popcorn.spec import default_spec

BOTH = ("VV", "VH", "B02", "B03", "B04", "B08")


def put(
    folder: Path, model_id: str, role: str = "builtup", members: int = 1, name: str = ""
) -> InstalledModel:
    """Write a model of random weights with its record into a folder."""
    name = name or model_id
    folder.mkdir(exist_ok=True)
    files = []
    for at in range(members):
        file = f"{model_id}.onnx" if members == 1 else f"{model_id}_{at}.onnx"
        spec = default_spec(role, name, licence="CC-BY-4.0", training_region="Atlantis")
        data = to_onnx(random_state(role, seed=at), spec)
        (folder / file).write_bytes(data)
        files.append(ModelFile(file, hashlib.sha256(data).hexdigest()))
    model = InstalledModel(
        model_id,
        name or model_id,
        role,
        spec.bands,
        "Atlantis",
        "CC-BY-4.0",
        "",
        tuple(files),
        str(folder),
    )
    (folder / f"{model_id}.json").write_text(record_text(model), "utf-8")
    return model


def sentence(text: str, folders: list[Path], role: str | None = None) -> str:
    with pytest.raises(EngineError) as error:
        find_model(text, folders, role)
    assert error.value.code == "model"
    return str(error.value)


def test_models_of_all_folders_are_listed_with_what_a_user_chooses_by(tmp_path: Path) -> None:
    user, bundled = tmp_path / "user", tmp_path / "bundled"
    put(bundled, "student", name="Student")
    put(user, "rwanda", "occupancy", members=2, name="Rwanda")
    put(user, "other", name="another")
    (user / "notes.txt").write_text("mine")
    models = list_models([user, bundled, tmp_path / "absent"])
    assert [(m.id, m.role, m.training_region, m.licence) for m in models] == [
        ("other", "builtup", "Atlantis", "CC-BY-4.0"),
        ("student", "builtup", "Atlantis", "CC-BY-4.0"),
        ("rwanda", "occupancy", "Atlantis", "CC-BY-4.0"),
    ]
    assert models[2].paths == (str(user / "rwanda_0.onnx"), str(user / "rwanda_1.onnx"))
    assert [m.id for m in list_models([user, bundled], "occupancy")] == ["rwanda"]
    assert [m.problem() for m in models] == ["", "", ""]


def test_earlier_folder_wins(tmp_path: Path) -> None:
    put(tmp_path / "a", "same", name="mine")
    put(tmp_path / "b", "same", name="theirs")
    assert [m.name for m in list_models([tmp_path / "a", tmp_path / "b"])] == ["mine"]
    assert find_model("same", [tmp_path / "b", tmp_path / "a"]).name == "theirs"


def test_model_is_found_by_id_by_file_and_by_record(tmp_path: Path) -> None:
    model = put(tmp_path, "m")
    members = put(tmp_path, "set", "occupancy", members=2)
    assert find_model("m", [tmp_path], "builtup") == model
    assert find_model(str(tmp_path / "m.onnx"), []) == model
    assert find_model(str(tmp_path / "set.json"), [], "occupancy") == members
    one = find_model(str(tmp_path / "set_1.onnx"), [], "occupancy")
    assert (one.id, one.files) == ("set_1", members.files[1:])
    assert (one.bands, one.licence, one.training_region) == (BOTH, "CC-BY-4.0", "Atlantis")


def test_file_alone_needs_no_record(tmp_path: Path) -> None:
    put(tmp_path, "m")
    (tmp_path / "m.json").unlink()
    found = find_model(str(tmp_path / "m.onnx"), [], ("builtup", "population"))
    assert (found.role, found.bands, found.name) == ("builtup", BOTH, "m")


def test_model_is_found_without_reading_its_weights(tmp_path: Path) -> None:
    """QGIS's window must not wait: neither a file alone nor one with a record is hashed there."""
    put(tmp_path, "m")
    large = tmp_path / "large.onnx"
    small = (tmp_path / "m.onnx").read_bytes()
    with large.open("wb") as file:
        file.write(small)
        file.write(b"\x3a\x80\x80\x80\x80\x04")  # a graph of 1 GB: a hole in the file
        file.truncate(file.tell() + (1 << 30))
    started = time.process_time()
    found = find_model(str(large), [], "builtup", hashed=False)
    assert (found.name, found.files) == ("m", (ModelFile("large.onnx", ""),))
    record = json.loads((tmp_path / "m.json").read_text("utf-8"))
    record.update(id="large", files=[{"name": "large.onnx", "sha256": "0" * 64}])
    (tmp_path / "large.json").write_text(json.dumps(record), "utf-8")
    for name in ("large", str(large)):
        assert find_model(name, [tmp_path], hashed=False).files[0].sha256 == "0" * 64
    assert time.process_time() - started < 0.3  # hashing it takes seconds
    large.unlink()
    with pytest.raises(EngineError, match="is missing"):
        find_model("large", [tmp_path], hashed=False)


def test_what_is_wrong_is_named(tmp_path: Path) -> None:
    put(tmp_path, "m")
    put(tmp_path, "set", "occupancy", members=2)
    assert "There is no model “x”. Choose one of: m, set; or give" in sentence("x", [tmp_path])
    assert "No model was chosen. Choose one of: m;" in sentence(" ", [tmp_path], "builtup")
    assert "computes occupancy, not builtup. Choose one of: m;" in sentence("set", [tmp_path], "builtup")
    assert "Import one first" in sentence("x", [])
    assert "no model file" in sentence(str(tmp_path / "none.onnx"), [])
    (tmp_path / "set_1.onnx").unlink()
    assert "The file set_1.onnx of the model “set” is missing" in sentence("set", [tmp_path])
    data = (tmp_path / "m.onnx").read_bytes()
    (tmp_path / "m.onnx").write_bytes(data + b"\0")
    assert "The file m.onnx of the model “m” in" in sentence("m", [tmp_path])
    assert "has changed" in sentence(str(tmp_path / "m.onnx"), [])
    problems = {m.id: m.problem() for m in list_models([tmp_path])}
    assert "has changed" in problems["m"] and "is missing" in problems["set"]


@pytest.mark.parametrize(
    "change",
    [
        {"files": [{"name": "../m.onnx", "sha256": ""}]},
        {"files": [{"name": "/etc/m.onnx", "sha256": ""}]},
        {"files": []},
        {"files": 3},
        {"format": 2},
        {"role": "roads"},
        {"id": "n"},
        None,
    ],
)
def test_damaged_record_is_listed_as_such_and_spoils_no_other(tmp_path: Path, change: object) -> None:
    put(tmp_path, "good")
    put(tmp_path, "m")
    record = tmp_path / "m.json"
    values = json.loads(record.read_text("utf-8"))
    record.write_text(json.dumps({**values, **change}) if isinstance(change, dict) else "{not json", "utf-8")
    models = {m.id: m for m in list_models([tmp_path], "builtup")}
    assert models["good"].problem() == ""
    assert models["m"].problem() == f"The model record {record} cannot be read."
    assert "cannot be read" in sentence("m", [tmp_path])


def test_ids_are_slugs_of_names() -> None:
    assert slug("Bag-of-POPCORN, Rwanda") == "bag-of-popcorn-rwanda"
    assert slug("  Zürich & Genève 2024! ") == "zurich-geneve-2024"
    assert slug("人口") == slug("人口") != slug("населення")
    assert len(slug("a" * 500)) <= 60
    assert "/" not in slug("../../etc/passwd")


def test_registry_is_whole_and_pinned() -> None:
    entries = {entry.id: entry for entry in published()}
    assert len(entries) == len(published())
    official = entries["popcorn-builtup"]
    # Facts about the published file, from the repository's tree at this commit.
    assert "/prs-eth/Popcorn/c7b0208924c5ac2d77d3cc48f3c6c8bd6add4f27/" in official.address
    assert official.sha256 == "0c1244fcf15a99bf887233b90c5830965e4696e1a44fae01d2e70f4b5368d248"
    assert (official.size_bytes, official.bands, official.licence) == (524327, BOTH, "Apache-2.0")
    for entry in entries.values():
        assert entry.id == slug(entry.id) and entry.name and entry.citation and entry.attribution
        assert entry.licence and entry.training_region
        if entry.address:
            assert entry.address.startswith("https://") and not entry.by_hand
        else:
            assert "from disk" in entry.by_hand and "https://" in entry.by_hand


def test_damaged_registry_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "registry.json"
    for text in ("", "[]", '{"models": [{"id": 1}]}'):
        path.write_text(text)
        with pytest.raises(EngineError, match="cannot be read"):
            published(path)


def test_listing_needs_the_standard_library_only(tmp_path: Path) -> None:
    """QGIS lists models with its own Python, where numpy or onnx may be missing or broken."""
    put(tmp_path, "m")
    code = (
        "import sys; from popcorn_qgis.contract.installed_models import *;"
        "from popcorn_qgis.contract.published_models import published;"
        f"print(find_model({str(tmp_path / 'm.onnx')!r}, []).name, len(published()) > 0);"
        "print([name for name in ('numpy', 'onnx', 'google') if name in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[:2] == ["m True", "[]"]
