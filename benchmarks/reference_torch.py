"""The published code's order of work, in torch: what the benchmarks compare with.

Patches of 2048 px with 128 px of overlap on each side, one forward pass of extractor and member per
patch, season and member (the extractor again for every member), sums for mean and standard deviation
over the whole scene in memory, and three plain GeoTIFFs at the end; the outermost 128 px stay empty.
Source: the description in arXiv 2311.14006 and the public repository's evaluation loop.

    python -m benchmarks.reference_torch JOB.json    with s1, s2, members, extractor, output
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np
import rasterio
import torch
from rasterio.windows import Window
from torch import Tensor, nn

from popcorn_qgis.engine.training.network import DualStream, load_published, normalise_s1, normalise_s2

PATCH_PX = 2048
OVERLAP_PX = 128
EXTRACTOR_PAD_PX = 14


class Member(nn.Module):
    """A frozen extractor and a fine-tuned U-Net with its head: raw imagery to people per pixel."""

    def __init__(self, extractor: DualStream, unet: DualStream, head: nn.Sequential) -> None:
        super().__init__()
        self.extractor, self.unet, self.head = extractor, unet, head

    def forward(self, s1_db: Tensor, s2_dn: Tensor) -> Tensor:
        s1, s2 = normalise_s1(s1_db), normalise_s2(s2_dn)
        pad = (EXTRACTOR_PAD_PX,) * 4
        padded = [nn.functional.pad(x, pad, mode="reflect") for x in (s1, s2)]
        logits = self.extractor.logits(
            self.extractor.sar_stream(padded[0]), self.extractor.optical_stream(padded[1])
        )
        cut = slice(EXTRACTOR_PAD_PX, -EXTRACTOR_PAD_PX)
        builtup = torch.sigmoid(logits.fused)[:, :, cut, cut]
        (s1, s2), frame = _pad_to_64((s1, s2))
        features = torch.cat([self.unet.sar_stream(s1), self.unet.optical_stream(s2)], dim=1)
        occupancy = torch.relu(self.head(features)[:, :1])
        rows, columns = frame
        return occupancy[:, :, rows, columns] * builtup


def _pad_to_64(tensors: tuple[Tensor, ...]) -> tuple[list[Tensor], tuple[slice, slice]]:
    height, width = tensors[0].shape[2:]
    before, after = [], []
    for size in (height, width):
        total = 0 if size % 32 == 0 else 64 - size % 64
        before.append(total // 2)
        after.append(total - total // 2)
    padding = (before[1], after[1], before[0], after[0])
    if any(padding):
        tensors = tuple(nn.functional.pad(x, padding, mode="reflect") for x in tensors)
    return list(tensors), (slice(before[0], before[0] + height), slice(before[1], before[1] + width))


def load_member(path: str, extractor: DualStream) -> Member:
    """Read a member file of the published layout."""
    state = torch.load(path, weights_only=True, map_location="cpu")["model"]
    unet = load_published(state, "unetmodel.")
    head = nn.Sequential(
        nn.Conv2d(16, 64, 1), nn.ReLU(), nn.Conv2d(64, 64, 1), nn.ReLU(),
        nn.Conv2d(64, 64, 1), nn.ReLU(), nn.Conv2d(64, 2, 1),
    )  # fmt: skip
    head.load_state_dict({k[len("head.") :]: v for k, v in state.items() if k.startswith("head.")})
    return Member(extractor, unet, head).eval()


def patch_starts(size: int) -> list[int]:
    """First pixels of the patches along one axis; the last patch ends at the scene's edge."""
    if size <= PATCH_PX:
        return [0]
    stride = PATCH_PX - 2 * OVERLAP_PX
    starts = list(range(0, size - PATCH_PX, stride))
    return [*starts, size - PATCH_PX]


@torch.inference_mode()
def population(job: dict[str, object], device: str = "cpu") -> dict[str, float]:
    """Map mean and sample standard deviation of people per pixel; returns seconds by phase."""
    extractor_state = torch.load(str(job["extractor"]), weights_only=True, map_location="cpu")["network"]
    extractor = load_published(extractor_state)
    members = [load_member(path, extractor).to(device) for path in job["members"]]  # type: ignore[attr-defined]
    print(json.dumps({"event": "log", "text": f"Device: {device}."}), flush=True)
    seasons = list(zip(job["s1"], job["s2"]))  # type: ignore[call-overload]
    with rasterio.open(seasons[0][1]) as scene:
        height, width, profile = scene.height, scene.width, scene.profile
    total = np.zeros((height, width), np.float32)
    squares = np.zeros((height, width), np.float32)
    visits = np.zeros((height, width), np.int16)
    seconds = {"read": 0.0, "compute": 0.0, "write": 0.0}
    for s1_path, s2_path in seasons:
        with rasterio.open(s1_path) as s1_file, rasterio.open(s2_path) as s2_file:
            for row in patch_starts(height):
                for column in patch_starts(width):
                    window = Window(column, row, min(PATCH_PX, width), min(PATCH_PX, height))
                    started = time.perf_counter()
                    s1 = torch.from_numpy(s1_file.read(window=window).astype(np.float32))[None].to(device)
                    s2 = torch.from_numpy(s2_file.read(window=window).astype(np.float32))[None].to(device)
                    seconds["read"] += time.perf_counter() - started
                    kept = (slice(OVERLAP_PX, -OVERLAP_PX),) * 2
                    where = np.s_[row : row + s1.shape[2], column : column + s1.shape[3]]
                    for member in members:
                        started = time.perf_counter()
                        people = member(s1, s2)[0, 0].cpu().numpy()[kept]
                        seconds["compute"] += time.perf_counter() - started
                        total[where][kept] += people
                        squares[where][kept] += people**2
                        visits[where][kept] += 1
    started = time.perf_counter()
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = total / visits
        spread = np.sqrt(np.maximum(squares - visits * mean**2, 0) / (visits - 1))
    profile.update(driver="GTiff", count=1, dtype="float32", nodata=np.nan, compress="deflate", tiled=True)
    profile.update(blockxsize=256, blockysize=256)
    for name, values in (("mean", mean), ("std", spread)):
        with rasterio.open(f"{job['output']}_{name}.tif", "w", **profile) as out:
            out.write(values.astype(np.float32), 1)
    seconds["write"] = time.perf_counter() - started
    return {**seconds, "kept_pixels": float((visits > 0).sum())}


if __name__ == "__main__":
    document = json.loads(Path(sys.argv[1]).read_text())
    torch.set_num_threads(int(document.get("threads", 2)))
    numbers = population(document, document.get("device", "cpu"))
    print(json.dumps({"event": "result", "result": {"numbers": numbers}}))
