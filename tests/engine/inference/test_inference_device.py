"""Where networks run: a GPU that is not there, is wrong, is too small, or fails; and stopping."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.installed_models import find_model
from popcorn_qgis.contract.jobs import BuiltupJob, Compute, Imagery
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.inference import device, runner
from popcorn_qgis.engine.inference.device import Device
from popcorn_qgis.engine.inference.onnx_session import PlainSession
from popcorn_qgis.engine.mapping import builtup
from tests.quickest import quickest
from tests.small_scene import (
    S1_NAMES,
    S2_NAMES,
    read_tif,
    sentinel1,
    sentinel2,
    untiled,
    write_model,
    write_tif,
)

SIZE = (200, 260)


@dataclass
class FaultyGpu:
    """Computes as the CPU does, but with the faults that a GPU may have."""

    most_pixels: int = 1 << 60  # of a window; more is out of memory
    error: float = 0.0  # added to every result
    fails_after: int = 1 << 60  # runs
    runs: list = field(default_factory=list)

    def session(self, network: runner.Network, where: Device) -> Any:
        real = PlainSession(network, device.cpu_device("stands in"))
        if where.kind == "cpu":
            return real
        faulty = PlainSession(network, device.cpu_device("stands in"))
        faulty.run = lambda feeds, crop: self._run(real, feeds, crop)  # type: ignore[method-assign]
        return faulty

    def _run(self, real: PlainSession, feeds: dict, crop: tuple) -> np.ndarray:
        pixels = int(np.prod(feeds["s2"].shape[2:]))
        if pixels > self.most_pixels:
            raise RuntimeError("Failed to allocate memory for requested buffer of size 1073741824")
        if len(self.runs) >= self.fails_after:
            raise RuntimeError("CUDA failure 700: an illegal memory access was encountered")
        self.runs.append(pixels)
        return tuple(values + np.float32(self.error) for values in real.run(feeds, crop))


@pytest.fixture
def scene(tmp_path: Path) -> Any:
    s1, s2 = sentinel1(*SIZE), sentinel2(*SIZE)
    write_model(tmp_path, "built", "builtup", [1])
    imagery = Imagery(
        (write_tif(tmp_path / "s1.tif", s1, S1_NAMES),), (write_tif(tmp_path / "s2.tif", s2, S2_NAMES),)
    )
    return tmp_path, imagery, untiled(str(tmp_path / "built_1.onnx"), "builtup", s1, s2)


def mapped(scene: Any, wanted: str = "gpu", tile_px: int = 0) -> tuple[np.ndarray, QuietReport, str]:
    folder, imagery, _ = scene
    report = QuietReport()
    job = BuiltupJob(
        imagery, "built", str(folder / "out.tif"), model_folders=(str(folder),),
        compute=Compute(device=wanted, tile_px=tile_px),
    )  # fmt: skip
    result = builtup.run(job, report)
    return read_tif(folder / "out.tif"), report, result.texts["device"]


def use(monkeypatch: pytest.MonkeyPatch, gpu: FaultyGpu) -> None:
    monkeypatch.setattr(runner, "choose_device", lambda *_: Device("gpu", "a GPU", "for a test"))
    monkeypatch.setattr(runner, "_session", gpu.session)


def test_gpu_that_is_not_there_falls_back_to_the_cpu_and_says_why(scene: Any) -> None:
    if device.GPU_PROVIDER in onnxruntime.get_available_providers():
        pytest.skip("this machine's onnxruntime has a GPU")
    found, report, where = mapped(scene)
    np.testing.assert_allclose(found, scene[2], atol=1e-5)
    assert len(report.warnings) == 1
    assert "The GPU can't be used: the engine has no GPU runtime" in report.warnings[0]
    assert where.startswith("CPU")
    assert mapped(scene, "auto")[1].warnings == []


@pytest.mark.filterwarnings("ignore:Specified provider")
def test_provider_that_is_named_but_does_not_work_is_found_out(
    scene: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """onnxruntime-gpu without a driver lists CUDA and then silently makes a CPU session."""
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [device.GPU_PROVIDER])
    _, report, where = mapped(scene)
    assert "The CPU computes instead" in report.warnings[0]
    assert where.startswith("CPU")


def test_first_tile_is_compared_with_the_cpu(scene: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, FaultyGpu())
    found, report, where = mapped(scene, tile_px=100)
    assert where.startswith("a GPU")
    assert report.warnings == []
    assert sum("differs from the CPU by at most" in line for line in report.lines) == 1
    np.testing.assert_allclose(found, scene[2], atol=1e-5)


def test_gpu_that_computes_wrong_is_not_used(scene: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, FaultyGpu(error=0.01))
    found, report, where = mapped(scene, tile_px=100)
    np.testing.assert_allclose(found, scene[2], atol=1e-5)
    assert any("differs from the CPU's by" in line for line in report.warnings)
    assert where.startswith("CPU")


def test_gpu_that_fails_leaves_the_rest_to_the_cpu(scene: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    gpu = FaultyGpu(fails_after=3)
    use(monkeypatch, gpu)
    found, report, _ = mapped(scene, tile_px=64)
    assert len(gpu.runs) == 3
    np.testing.assert_allclose(found, scene[2], atol=1e-5)
    assert any("illegal memory access" in line for line in report.warnings)


def test_small_gpu_memory_takes_smaller_tiles(scene: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    gpu = FaultyGpu(most_pixels=180 * 180)
    use(monkeypatch, gpu)
    found, report, where = mapped(scene)
    np.testing.assert_allclose(found, scene[2], atol=1e-5)
    assert where.startswith("a GPU")
    assert max(gpu.runs) <= 180 * 180
    assert any("too small for tiles of 260 × 200 px" in line for line in report.lines)


def test_gpu_memory_too_small_for_anything_leaves_it_to_the_cpu(
    scene: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, FaultyGpu(most_pixels=10))
    found, report, where = mapped(scene)
    np.testing.assert_allclose(found, scene[2], atol=1e-5)
    assert where.startswith("CPU")
    assert any("memory is too small" in line for line in report.warnings)


def test_memory_limit_makes_tiles_smaller(scene: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    gpu = FaultyGpu()
    use(monkeypatch, gpu)
    folder, imagery, expected = scene
    job = BuiltupJob(
        imagery,
        "built",
        str(folder / "out.tif"),
        model_folders=(str(folder),),
        compute=Compute(memory_mb=300),
    )
    builtup.run(job, QuietReport())
    assert max(gpu.runs) < 200 * 200
    np.testing.assert_allclose(read_tif(folder / "out.tif"), expected, atol=1e-5)


def test_model_without_a_record_is_found_by_its_path_and_a_missing_one_is_named(scene: Any) -> None:
    folder, imagery, expected = scene
    (folder / "built.json").unlink()
    job = BuiltupJob(imagery, str(folder / "built_1.onnx"), str(folder / "out.tif"))
    builtup.run(job, QuietReport())
    np.testing.assert_allclose(read_tif(folder / "out.tif"), expected, atol=1e-5)
    with pytest.raises(EngineError, match="no model “none”"):
        builtup.run(BuiltupJob(imagery, "none", str(folder / "out.tif")), QuietReport())
    with pytest.raises(EngineError, match="computes builtup, not occupancy"):
        find_model(str(folder / "built_1.onnx"), (), "occupancy")


# -- stopping --------------------------------------------------------------------------------------


class CancelledAtFive(QuietReport):
    """Cancels when progress is told for the fifth time."""

    asked_s = 0.0

    def progress(self, fraction: float, text: str = "") -> None:
        super().progress(fraction, text)
        if len(self.fractions) == 5:
            self.asked_s = time.monotonic()
            self.cancelled.set()


def test_cancel_stops_soon_and_leaves_nothing(scene: Any) -> None:
    folder, imagery, _ = scene
    job = BuiltupJob(
        imagery,
        "built",
        str(folder / "out.tif"),
        model_folders=(str(folder),),
        compute=Compute(tile_px=4),
    )

    def cancel() -> float:
        report = CancelledAtFive()
        with pytest.raises(Cancelled):
            builtup.run(job, report)
        took = time.monotonic() - report.asked_s
        assert report.fractions[-1] < 0.5
        assert not [path.name for path in folder.iterdir() if path.name.startswith("out")]
        assert [t.name for t in threading.enumerate() if t.name.startswith(("read", "write"))] == []
        return took

    assert quickest(cancel, 0.5) < 0.5


def test_progress_rises_evenly_to_the_end(scene: Any) -> None:
    _, report, _ = mapped(scene, "cpu", tile_px=50)
    steps = np.diff(report.fractions)
    assert (steps >= 0).all()
    assert report.fractions[-1] == 1
    assert len(report.fractions) > 20
    assert steps.max() <= 0.11


def test_file_that_breaks_off_midway_is_named_and_nothing_is_left(scene: Any) -> None:
    folder, imagery, _ = scene
    noise = np.random.default_rng(0).integers(1, 4000, (4, 1500, 1500)).astype(np.uint16)
    path = Path(write_tif(folder / "cut.tif", noise, S2_NAMES, tiled=True, compress="deflate"))
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 200000] = bytes(200000)
    path.write_bytes(data)
    with pytest.raises(EngineError, match=r"cut\.tif is damaged"):
        builtup.run(
            BuiltupJob(
                Imagery(s2=(str(path),)), "built", str(folder / "out.tif"), model_folders=(str(folder),)
            ),
            QuietReport(),
        )
    assert not [path.name for path in folder.iterdir() if path.name.startswith("out")]


def test_output_that_is_an_input_and_two_outputs_of_one_name_are_refused(scene: Any) -> None:
    folder, imagery, _ = scene
    options = {"model_folders": (str(folder),)}
    with pytest.raises(EngineError, match=r"s1\.tif is also an input"):
        builtup.run(BuiltupJob(imagery, "built", imagery.s1[0], **options), QuietReport())
    same = str(folder / "same.tif")
    with pytest.raises(EngineError, match="Two outputs have the same file"):
        builtup.run(BuiltupJob(imagery, "built", same, output_members=same, **options), QuietReport())
    with pytest.raises(EngineError, match="at least two maps"):
        builtup.run(
            BuiltupJob(imagery, "built", same, output_std=str(folder / "std.tif"), **options), QuietReport()
        )
