"""The zip: what the plugin store takes, small, and the same bytes every time."""

from __future__ import annotations

import posixpath
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest

from scripts.check_package import problems
from scripts.package import write_zip


def test_the_store_takes_it(zip_path: Path) -> None:
    assert problems(zip_path) == []


def test_it_is_small(zip_path: Path) -> None:
    assert zip_path.stat().st_size < 10_000_000


def test_it_holds_what_a_user_needs_offline(zip_path: Path) -> None:
    with zipfile.ZipFile(zip_path) as archive:
        names = set(archive.namelist())
        page = archive.read("popcorn_qgis/docs/rescale.html").decode()
    assert {
        "popcorn_qgis/LICENSE",
        "popcorn_qgis/models/builtup-student.onnx",
        "popcorn_qgis/models/builtup-student.md",
        "popcorn_qgis/models/registry.json",
        "popcorn_qgis/docs/numbers.html",
    } <= names
    assert ">Rescale to a census</h1>" in page
    assert "<code>BORDER</code>" in page


class Links(HTMLParser):
    """The addresses and anchors of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.addresses: set[str] = set()
        self.anchors: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list) -> None:
        given = dict(attrs)
        self.addresses |= {given[key] for key in ("href", "src") if key in given}
        self.anchors |= {given["id"]} if "id" in given else set()


def test_every_link_of_the_offline_pages_leads_somewhere(zip_path: Path) -> None:
    with zipfile.ZipFile(zip_path) as archive:
        names = set(archive.namelist())
        pages = {n: Links(archive.read(n).decode()) for n in names if n.endswith(".html")}
    assert "popcorn_qgis/docs/index.html" in pages and len(pages) > 20
    shown = set()
    for name, page in pages.items():
        for address in page.addresses:
            path, _, anchor = address.partition("#")
            if path.startswith("https://"):
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            assert target in names, f"{name}: {address}"
            assert not anchor or anchor in pages[target].anchors, f"{name}: {address}"
            shown.add(target)
    assert any(target.endswith(".png") for target in shown)


def test_the_same_sources_make_the_same_zip(tmp_path: Path) -> None:
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    write_zip(first)
    write_zip(second)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("popcorn_qgis/fast.so", b"\x7fELF", "is a program or an archive"),
        ("popcorn_qgis/models/hidden.onnx", b"MZ\x90\x00", "is a program or an archive"),
        ("popcorn_qgis/.gitignore", b"x", "hidden or left-over"),
        ("popcorn_qgis/__pycache__/a.txt", b"x", "hidden or left-over"),
        ("popcorn_qgis/tests/test_a.py", b"x", "is a test"),
        ("elsewhere/a.py", b"x", "outside popcorn_qgis/"),
        ("popcorn_qgis/data.npz", b"x", "does not ship"),
    ],
)
def test_what_the_store_refuses_is_seen(
    zip_path: Path, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    spoilt = tmp_path / "spoilt.zip"
    spoilt.write_bytes(zip_path.read_bytes())
    with zipfile.ZipFile(spoilt, "a") as archive:
        archive.writestr(name, content)
    assert any(sentence in problem for problem in problems(spoilt))


def test_a_missing_licence_and_metadata_are_seen(zip_path: Path, tmp_path: Path) -> None:
    spoilt = tmp_path / "spoilt.zip"
    with zipfile.ZipFile(zip_path) as whole, zipfile.ZipFile(spoilt, "w") as archive:
        for name in whole.namelist():
            if name.endswith("/metadata.txt"):
                text = whole.read(name).decode()
                archive.writestr(
                    name, text.replace("tracker=", "unknown=").replace("version=0", "version=x0")
                )
            elif not name.endswith("/LICENSE"):
                archive.writestr(name, whole.read(name))
    found = problems(spoilt)
    assert "LICENSE is missing from popcorn_qgis/." in found
    assert "metadata.txt has no tracker." in found
    assert any("is not of the form 1.2.3" in problem for problem in found)
