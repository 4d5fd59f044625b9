"""Writes small Sentinel scenes for the tests of composites: GeoTIFFs, masks, and L2A products."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence

import numpy as np
import rasterio
from affine import Affine

S1_BANDS, S2_BANDS = ("VV", "VH"), ("B02", "B03", "B04", "B08")
WEST, NORTH = 500_000.0, 5_600_000.0


def write_scene(
    path: Path,
    values: np.ndarray,
    bands: Sequence[str],
    day: str = "",
    *,
    crs: str = "EPSG:32631",
    transform: Optional[Affine] = None,
    nodata: Optional[float] = None,
    pixel_m: float = 10.0,
    **tags: str,
) -> Path:
    """Write ``values`` [B, H, W] with band names; ``day`` becomes the tag DATE."""
    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = values.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=width,
        height=height,
        count=count,
        dtype=values.dtype,
        crs=crs,
        transform=transform or Affine(pixel_m, 0, WEST, 0, -pixel_m, NORTH),
        nodata=nodata,
    ) as raster:
        raster.write(values)
        raster.update_tags(**({"DATE": day} if day else {}), **tags)
        for number, band in enumerate(bands, start=1):
            raster.set_band_description(number, band)
    return path


def write_safe(
    folder: Path, day: str, baseline: str, bands: np.ndarray, scl_20m: np.ndarray, offset: Optional[int]
) -> Path:
    """Write an L2A product: JPEG 2000 images in their folders and MTD_MSIL2A.xml; lossless."""
    compact = day.replace("-", "")
    product = folder / (
        f"S2A_MSIL2A_{compact}T104021_N{baseline.replace('.', '')}_R008_T31UES_{compact}T131234.SAFE"
    )
    images = product / "GRANULE" / "L2A_T31UES_A000001" / "IMG_DATA"
    for name, values, pixel_m, resolution in (
        *((band, values, 10.0, "R10m") for band, values in zip(S2_BANDS, bands)),
        ("SCL", scl_20m, 20.0, "R20m"),
    ):
        path = images / resolution / f"T31UES_{compact}T104021_{name}_{resolution[1:]}.jp2"
        path.parent.mkdir(parents=True, exist_ok=True)
        with rasterio.open(
            path,
            "w",
            driver="JP2OpenJPEG",
            width=values.shape[1],
            height=values.shape[0],
            count=1,
            dtype=values.dtype,
            crs="EPSG:32631",
            transform=Affine(pixel_m, 0, WEST, 0, -pixel_m, NORTH),
            QUALITY="100",
            REVERSIBLE="YES",
        ) as raster:
            raster.write(values, 1)
    added = f'<BOA_ADD_OFFSET band_id="1">{offset}</BOA_ADD_OFFSET>' if offset is not None else ""
    (product / "MTD_MSIL2A.xml").write_text(
        f"<x><PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>{added}"
        "<Cloud_Coverage_Assessment>12.5</Cloud_Coverage_Assessment></x>",
        encoding="utf-8",
    )
    return product
