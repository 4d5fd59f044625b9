"""In an office: another plugin with its own libraries, odd folder names, a project that can't be written."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Dict

import numpy as np
import rasterio

from scripts.isolated_qgis import IsolatedQgis, play

from .conftest import Scene

SCENARIOS = Path(__file__).parent / "scenarios"

#: What plugins bring along in folders of their own; each fails where ours would use it by mistake.
LIBRARIES = ("torch", "rasterio", "onnxruntime", "onnx", "pyogrio", "shapely", "exactextract")

DECOY = """
import os, sys
HERE = os.path.dirname(__file__)
VENDOR = os.path.join(HERE, "vendor")

class Decoy:
    def __init__(self, iface):
        sys.path.insert(0, VENDOR)
        os.environ["PYTHONPATH"] = VENDOR
        os.environ["GDAL_DATA"] = os.environ["PROJ_LIB"] = os.environ["PROJ_DATA"] = VENDOR
        os.environ["GDAL_DRIVER_PATH"] = os.environ["LD_LIBRARY_PATH"] = VENDOR
    def initGui(self):
        pass
    def unload(self):
        pass
    def works(self):
        import numpy, torch
        from osgeo import gdal
        return [torch.WHOSE, torch.__file__, numpy.__file__, gdal.__file__, str(numpy.arange(3).sum())]

def classFactory(iface):
    return Decoy(iface)
"""


def write_decoy(plugins: Path) -> None:
    """Another plugin: libraries in its own folder, first on sys.path and in the environment."""
    folder = plugins / "decoy"
    for name in LIBRARIES:
        library = folder / "vendor" / name
        library.mkdir(parents=True)
        text = 'WHOSE = "decoy"\n' if name == "torch" else f'raise RuntimeError("{name} of the decoy")\n'
        (library / "__init__.py").write_text(text)
    for name in ("numpy", "osgeo"):  # shadowed only for a process that looks into PYTHONPATH
        library = folder / "vendor" / name
        library.mkdir(parents=True)
        (library / "__init__.py").write_text(f'raise RuntimeError("{name} of the decoy")\n')
    (folder / "__init__.py").write_text(DECOY)
    metadata = "[general]\nname=Decoy\nqgisMinimumVersion=3.0\nversion=1\ndescription=A decoy\n"
    (folder / "metadata.txt").write_text(metadata)


def test_beside_a_plugin_with_libraries_of_its_own(zip_path: Path, scene: Scene, tmp_path: Path) -> None:
    home = tmp_path / "Zoë's Büro – l'été"  # spaces, quotes, accents: profile, plugin and results
    window = IsolatedQgis(home / "Profil 1")
    window.install(zip_path)
    write_decoy(window.plugins)
    results = home / "Ergebnisse 2021"
    results.mkdir()
    inputs: Dict[str, list[str]] = {}
    for name, paths in scene.imagery.items():
        inputs[name] = [str(home / f"{name} été.tif")]
        Path(inputs[name][0]).write_bytes(Path(paths[0]).read_bytes())
    disk = home / "nur lesen"
    disk.mkdir()
    project = write_project(disk)
    told = {
        "imagery": inputs,
        "output": results / "Bevölkerung.tif",
        "project": project,
        "read_only": disk / "map.tif" if project else "",
    }
    try:
        seen = play(window, SCENARIOS / "decoy.py", told)
    finally:
        if project:
            subprocess.run(["umount", "-l", str(disk)], check=True)
    assert seen["ok"], seen["log"]
    assert str(told["output"]) in seen["layers"]
    with rasterio.open(told["output"]) as raster:
        assert np.nansum(raster.read(1)) > 0
    if project:
        (sentence,) = seen["read_only"]  # before anything is computed
        assert "map.tif cannot be written to the folder" in sentence and str(disk) in sentence
    assert seen["changed"] == [] and seen["pip_inside"] == [] and seen["errors"] == []
    assert seen["decoy"][0] == "decoy" and seen["after_leaving"] == seen["decoy"]


def write_project(disk: Path) -> str:
    """An empty project on a file system that is read-only from now on; empty where that can't be made."""
    if subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(disk)], capture_output=True).returncode:
        return ""
    project = disk / "Büro.qgs"
    project.write_text("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'><qgis version='3.22.0'/>")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    return str(project)
