"""The input of the urban mask's reference maps, by the formula of its spec's section 11, and weights."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np


def bands(height: int, width: int, holes: bool = False) -> np.ndarray:
    """float32 [11, height, width], as the authors' export; ``holes``: those of the 300 × 500 reference."""
    c, y, x = np.meshgrid(np.arange(11), np.arange(height), np.arange(width), indexing="ij")
    f = 0.5 + 0.5 * np.sin(0.11 * y + 0.07 * x + 0.9 * c)
    g = 0.5 + 0.5 * np.sin(0.013 * y - 0.017 * x + 1.7 * c)
    b = ((y // 16 + 2 * (x // 16) + c) % 5) / 4
    n = ((37 * y + 101 * x + x * y + 13 * c) % 97) / 96
    v = 0.3 * f + 0.3 * g + 0.25 * b + 0.15 * n
    out = np.empty_like(v)
    out[0:4] = 1.1 * v[0:4] - 0.03
    out[[4, 6]] = -30 + 33 * v[[4, 6]]
    out[[5, 7]] = -40 + 42 * v[[5, 7]]
    out[8], out[9], out[10] = 100 + 900 * v[8], 95 * v[9], 365 * v[10]
    out = out.astype(np.float32)
    if holes:
        out[4:6, 40:56, 60:76] = np.nan
        out[0:4, 200:208, 300:308] = np.nan
    return out


def cloud(height: int = 256, width: int = 256) -> np.ndarray:
    """Return where the reference of clouds has none of Sentinel-2, bool."""
    y, x = np.mgrid[:height, :width]
    return ((y - 90) ** 2 + (x - 150) ** 2 < 4900) | ((y - 200) ** 2 + (x - 40) ** 2 < 2025)


def weights(shared: Path, folder: Path) -> None:
    """Write gum1_synthetic.pth and gum2_synthetic.pth."""
    tool = shared / "tools" / "make_gum_weights.py"
    subprocess.run([sys.executable, str(tool), str(folder)], check=True)
