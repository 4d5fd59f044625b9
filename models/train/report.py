"""The figures of the model card, from the ONNX file: `python -m models.train.report [FILE]`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .agreement import Agreement, agreement
from .maps import Mapper, onnx_mapper, shifted, teacher_mapper
from .scenes import HELD_OUT_SCENES, series, single, validation_scenes

HEADER = (
    "| maps | IoU at 0.5 | difference where teacher > 0.5 | difference, of teacher's mean "
    "| 100 m correlation | 100 m relative error | sum, of teacher's |\n|---|---|---|---|---|---|---|"
)


@dataclass(frozen=True)
class Traps:
    """Where nothing is settled, or cannot be seen: what a model makes of it."""

    snow_share: float
    surf_highest: float
    cloudy_means: dict[str, float]
    clear_mean: float


def traps(mapper: Mapper) -> Traps:
    """Snow, surf and cloud: all dates of wervik_be, learned from or not."""
    dates = [scene for part in series("wervik_be") for scene in part]
    return Traps(
        snow_share=float((mapper(single("ontario_snow_ca")) > 0.5).mean()),
        surf_highest=float(mapper(single("superagui_br")).max()),
        cloudy_means={scene.name.split()[1]: float(mapper(scene).mean()) for scene in dates if scene.cloudy},
        clear_mean=float(np.mean([mapper(scene).mean() for scene in dates if not scene.cloudy])),
    )


def _row(name: str, figures: Agreement) -> str:
    return (
        f"| {name} | {figures.iou:.3f} | {figures.difference_built:.3f} | {figures.difference_share:.1%} "
        f"| {figures.cells_correlation:.3f} | {figures.cells_error:.1%} | {figures.sum_ratio:.3f} |"
    )


def _trap_row(name: str, found: Traps) -> str:
    cloudy = ", ".join(f"{mean:.3f}" for mean in found.cloudy_means.values())
    return (
        f"| {name} | {found.snow_share:.2%} | {found.surf_highest:.3f} | {cloudy} | {found.clear_mean:.3f} |"
    )


def tables(student: Mapper, teacher: Mapper) -> str:
    """The tables of the card, in Markdown."""
    scenes = validation_scenes()
    places = [*HELD_OUT_SCENES, "hesbaye_be", "wervik_be"]
    wanted = [teacher(scene) for scene in scenes]
    lines = ["Validation scenes, pooled:", "", HEADER]
    for name, mapper in (("student", student), ("teacher, imagery shifted by 1 px", shifted(teacher))):
        maps = [mapper(scene) for scene in scenes]
        lines.append(_row(name, agreement(maps, wanted)))
        for place in places:
            chosen = [one for one, scene in enumerate(scenes) if scene.name.split()[0] == place]
            part = agreement([maps[one] for one in chosen], [wanted[one] for one in chosen])
            dates = f", {len(chosen)} held-out dates" if place not in HELD_OUT_SCENES else ""
            lines.append(_row(f"- {place}{dates}", part))
    lines += ["", "Snow, surf and cloud:", ""]
    found = {"student": traps(student), "teacher": traps(teacher)}
    dates = ", ".join(found["student"].cloudy_means)
    lines.append(
        "| maps | ontario_snow_ca, share > 0.5 | superagui_br, highest | wervik_be, mean of each cloudy date "
        f"({dates}) | wervik_be, mean of the clear dates |\n|---|---|---|---|---|"
    )
    lines += [_trap_row(name, one) for name, one in found.items()]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m models.train.report", description=__doc__)
    bundled = Path(__file__).resolve().parents[1] / "builtup-student.onnx"
    parser.add_argument("file", type=Path, nargs="?", default=bundled)
    path = parser.parse_args(arguments).file
    print(tables(onnx_mapper(path), teacher_mapper()))


if __name__ == "__main__":
    main()
