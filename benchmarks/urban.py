"""Speed of the urban mask's networks against PyTorch: processor seconds of one thread at the same window.

Usage: ``python -m benchmarks.urban WEIGHTS_FOLDER`` with gum1_synthetic.pth and gum2_synthetic.pth in it.
Runs take turns, so that what else the machine does meets both alike; the median of the ratios counts.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F  # noqa: N812 - as everybody calls it

from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.import_model import run

ROUNDS = 7
State = dict[str, torch.Tensor]


def unit(s: State, x: torch.Tensor, conv: str, norm: str, stride: int = 1, relu: bool = True) -> torch.Tensor:
    """Convolution, batch norm, ReLU as three steps, as the reference runs them."""
    x = F.conv2d(x, s[f"{conv}.weight"], stride=stride, padding=s[f"{conv}.weight"].shape[-1] // 2)
    parts = [s[f"{norm}.{part}"] for part in ("running_mean", "running_var", "weight", "bias")]
    x = F.batch_norm(x, *parts, training=False, eps=1e-5)
    return F.relu(x) if relu else x


def pair(s: State, x: torch.Tensor, name: str) -> torch.Tensor:
    for number in (0, 1):
        x = unit(s, x, f"{name}.{number}.conv", f"{name}.{number}.bn")
    return x


def decode(s: State, name: str, levels: list[torch.Tensor]) -> torch.Tensor:
    x = levels[-1]
    for step in range(len(levels) - 2, -1, -1):
        up = f"{name}.{step}.upsample.interp_upsample.1"
        x = F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
        x = unit(s, x, f"{up}.conv", f"{up}.bn")
        x = pair(s, torch.cat([levels[step], x], 1), f"{name}.{step}.conv_block.convs")
    return x


def head(s: State, x: torch.Tensor) -> torch.Tensor:
    parts = [x]
    for number, bins in enumerate((1, 2, 3, 6)):
        name = f"decode_head.psp_modules.{number}.1"
        small = unit(s, F.adaptive_avg_pool2d(x, bins), f"{name}.conv", f"{name}.bn")
        parts.append(F.interpolate(small, size=x.shape[2:], mode="bilinear", align_corners=False))
    x = unit(s, torch.cat(parts, 1), "decode_head.bottleneck.conv", "decode_head.bottleneck.bn")
    return F.conv2d(x, s["decode_head.conv_seg.weight"], s["decode_head.conv_seg.bias"])


def gum1(s: State, x: torch.Tensor) -> torch.Tensor:
    levels = [pair(s, x, "backbone.encoder.0.0.convs")]
    for level in range(1, 5):
        levels.append(pair(s, F.max_pool2d(levels[-1], 2), f"backbone.encoder.{level}.1.convs"))
    return head(s, decode(s, "backbone.decoder", levels))


def encode(s: State, x: torch.Tensor, name: str) -> list[torch.Tensor]:
    levels = [pair(s, x, f"{name}.initial_block.convs")]
    levels.append(unit(s, levels[0], f"{name}.encoder.conv1", f"{name}.encoder.bn1", 2))
    x = F.max_pool2d(levels[1], 3, 2, 1)
    for layer in (1, 2, 3):
        for number in (0, 1):
            block = f"{name}.encoder.layer{layer}.{number}"
            stride = 2 if layer > 1 and number == 0 else 1
            short = x
            if f"{block}.downsample.0.weight" in s:
                short = unit(s, x, f"{block}.downsample.0", f"{block}.downsample.1", stride, relu=False)
            y = unit(s, x, f"{block}.conv1", f"{block}.bn1", stride)
            x = F.relu(unit(s, y, f"{block}.conv2", f"{block}.bn2", relu=False) + short)
        levels.append(x)
    return levels


def gum2(s: State, x: torch.Tensor) -> torch.Tensor:
    names = ("s2_encoder", "s1_encoder", "topo_encoder")
    levels = [encode(s, part, name) for part, name in zip(x.split([4, 4, 2], 1), names)]
    fused = []
    for level, values in enumerate(zip(*levels)):
        scaled = []
        for value, scale in zip(values, ("s2_scale", "s1_scale", "srtm_scale")):
            norm = f"ffm.{level}.{scale}"
            parts = [s[f"{norm}.{part}"] for part in ("running_mean", "running_var", "weight", "bias")]
            scaled.append(F.batch_norm(value, *parts, training=False, eps=1e-5))
        fused.append(unit(s, torch.cat(scaled, 1), f"ffm.{level}.out.0", f"ffm.{level}.out.1"))
    return head(s, decode(s, "decoder", fused))


def seconds(work: Callable[[], Any]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def compare(weights: Path, version: str, network: Callable[[State, torch.Tensor], torch.Tensor]) -> None:
    """Print processor seconds of both, and by how much their logits differ."""
    rng = np.random.default_rng(1)
    shares = rng.random((1, 10, 256, 256), dtype=np.float32)
    low, high = {"gum1": (-25.0, 0.0), "gum2": (None, None)}[version]
    ranges = np.array([[-25, 0]] * 4) if low is not None else np.array(
        [[-23.62251091003418, 2.138315200805664], [-37.2230110168457, 0],
         [-24.20653533935547, 2.071335747242074], [-37.36018753051758, 0]]
    )  # fmt: skip
    db = (ranges[:, 0, None, None] + shares[0, 4:8] * np.ptp(ranges, axis=1)[:, None, None]).astype("f4")
    feeds = {
        "s2": shares[:, [2, 1, 0, 3]] * np.float32(10_000),
        "s1_asc": db[None, :2], "s1_desc": db[None, 2:],
        "terrain": shares[:, 8:] * np.array([90, 360], "f4")[:, None, None],
    }  # fmt: skip
    path = weights / f"{version}_synthetic.pth"
    state = torch.load(path, weights_only=True, map_location="cpu")["state_dict"]
    with tempfile.TemporaryDirectory() as folder, torch.inference_mode():
        run(ImportModelJob(folder, (str(path),), name=version), QuietReport())
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        session = onnxruntime.InferenceSession(str(Path(folder, f"{version}.onnx")), options)
        given = torch.from_numpy(shares)
        ours = session.run(None, feeds)[0]
        difference = float(np.abs(ours - network(state, given).numpy()).max())
        pairs = [
            (seconds(lambda: session.run(None, feeds)), seconds(lambda: network(state, given)))
            for _ in range(ROUNDS)
        ]
    one, other = (statistics.median(pair[at] for pair in pairs) for at in (0, 1))
    ratio = statistics.median(b / a for a, b in pairs)
    print(f"{version}: {one:.2f} s a window, torch {other:.2f} s: {ratio:.2f} times")
    print(f"{version}: logits within {difference:.1e}")


def main() -> int:
    torch.set_num_threads(1)
    for version, network in (("gum1", gum1), ("gum2", gum2)):
        compare(Path(sys.argv[1]), version, network)
    return 0


if __name__ == "__main__":
    sys.exit(main())
