"""The files of the sample's series: rasters of one grid, and their rows in the table."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Dict, List, Mapping, Sequence

import numpy as np

from ...feedback import Report
from ...io.atomic_file import write_text
from ...io.raster import Grid, write_raster
from ...io.series import Member, write_series


@dataclass(frozen=True)
class Folder:
    """A folder under construction; ``tags`` stand in each of its rasters."""

    path: Path
    grid: Grid
    tags: Mapping[str, str]
    report: Report
    members: List[Member] = field(default_factory=list)

    def raster(
        self,
        name: str,
        values: np.ndarray,
        quantity: str,
        bands: Sequence[str],
        tags: Mapping[str, str],
        *,
        dtype: str = "",
        unit: str = "",
    ) -> str:
        """Write values [bands, H, W] as NAME.tif; return the file's name."""
        with write_raster(
            self.path / f"{name}.tif",
            self.grid,
            quantity=quantity,
            report=self.report,
            bands=len(values),
            descriptions=tuple(bands),
            unit=unit,
            tags={**self.tags, **tags},
            dtype=dtype,
        ) as out:
            out.write(values)
        return f"{name}.tif"

    def add(self, member: Member) -> None:
        """Note a row of the table."""
        self.members.append(replace(member, source="synthetic"))

    def finish(self) -> None:
        """Write the table of the series."""
        write_series(str(self.path), self.members)

    def table(self, name: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
        """Write a table of comma-separated values; return its path."""
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(columns)
        writer.writerows(rows)
        write_text(str(self.path / name), text.getvalue())
        return str(self.path / name)


def moment_tags(start: datetime) -> Dict[str, str]:
    """Return the tags of a time (UTC)."""
    return {"DATE": start.date().isoformat(), "TIME": start.strftime("%Y-%m-%dT%H:%M:%SZ")}


def moment_name(start: datetime) -> str:
    """Return a time as names of files have it."""
    return start.strftime("%Y%m%dT%H%M%S")
