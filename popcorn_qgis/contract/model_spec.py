"""What a model says about itself: what it takes, what it gives, how a scene is cut for it, whose it is.

What the spec says is what happens: nothing here is a constant of one network. Standard library and
Python 3.9 only, so that QGIS can list models too; ``model_file.py`` reads a spec from a file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Optional, Union

from .bands import BY_NAME, S1_BANDS, S2_BANDS
from .errors import EngineError
from .sentences import sentence

FORMAT = 2
FORMATS = (1, 2)  # that this version reads

ROLES = ("builtup", "occupancy", "population", "urban", "urbanchange", "sharpening", "treecover")
PADDINGS = ("reflect14", "multiple64", "stride")
BLENDS = ("mean", "linear")
ACTIVATIONS = ("", "sigmoid", "softmax")
BACKENDS = ("onnx", "forest")

#: The means that POPCORN's networks were trained with (spec section 3), in dB and DN: they stand deep
#: inside a gap.
MEANS = {
    "VV": -11.4260,
    "VH": -17.7530,
    "B02": 1383.4556,
    "B03": 1468.2986,
    "B04": 1460.4567,
    "B08": 2226.6821,
}

REMEDY = sentence("Choose a model file that this plugin wrote, or import the original again.")


@dataclass(frozen=True)
class InputSpec:
    """An input of a model: the layer ``name`` of a stack, float32 [1, bands, height, width] in ``unit``.

    A layer that may be missing, whole or in a pixel, has ``missing``: for each band the value that
    stands for it. Else a pixel without it has no result, and ``fill`` (a value for each band) stands
    deep inside a gap, as context for its neighbours. Coarser inputs are means of the grid's pixels.
    """

    name: str
    bands: tuple[str, ...]
    unit: str = ""
    pixel_size_m: float = 10.0
    missing: tuple[float, ...] = ()
    fill: tuple[float, ...] = ()


@dataclass(frozen=True)
class OutputSpec:
    """An output of a model: a quantity (``quantities.py``), float32 [1, bands, height, width].

    ``classes`` names the bands of a model that tells classes apart. ``activation`` is applied after
    overlapping windows have been averaged: "sigmoid", or "softmax" over the bands.
    """

    name: str
    quantity: str
    bands: int = 1
    classes: tuple[str, ...] = ()
    activation: str = ""
    pixel_size_m: float = 10.0


@dataclass(frozen=True)
class Tiling:
    """How a scene is cut, in pixels of the model's finest input.

    A seamless network (``window_px`` 0) depends on its surroundings up to ``halo_px`` and on where its
    cells of ``stride_px`` begin in a scene padded by ``padding``: "reflect14", "multiple64" (spec section
    4), or "stride", up to a whole number of cells. Any other sees windows of ``window_px`` from the
    scene's origin that overlap by ``overlap_px``, and ``blend`` says how these are averaged: "mean", or
    "linear", with weights that fall towards a window's border.
    """

    halo_px: int = 0
    stride_px: int = 1
    padding: str = "stride"
    window_px: int = 0
    overlap_px: int = 0
    blend: str = "mean"


@dataclass(frozen=True)
class StateSpec:
    """What a recurrent model carries from step to step: its input, the output that replaces it, its size."""

    name: str
    next: str
    bands: int


@dataclass(frozen=True)
class Recurrence:
    """A model that walks over ``window_steps`` steps; a window opens every ``stride_steps`` steps.

    Its output is computed from the states after a window's last step. States begin at 0.
    """

    states: tuple[StateSpec, ...]
    window_steps: int
    stride_steps: int


@dataclass(frozen=True)
class ModelSpec:
    """The facts about one model file; whoever has the file needs nothing else.

    ``role`` is the model's task. ``people_per`` says what one unit of the output counts people for
    (empty for built-up). ``source_sha256`` is that of the file which the model was made from (empty for
    a model that was trained here). ``fitted_to`` names the zones whose counts the model has seen, as
    maps carry it (``engine/io/fitted_to.py``). ``needs``: groups of inputs that may be missing; a pixel
    has a result only where one of each group is there.
    """

    role: str
    name: str
    inputs: tuple[InputSpec, ...]
    outputs: tuple[OutputSpec, ...]
    tiling: Tiling = field(default_factory=Tiling)
    backend: str = "onnx"
    recurrence: Optional[Recurrence] = None
    people_per: str = ""
    licence: str = ""
    attribution: str = ""
    training_data: str = ""
    training_region: str = ""
    source_sha256: str = ""
    fitted_to: str = ""
    needs: tuple[tuple[str, ...], ...] = ()
    format: int = FORMAT

    @property
    def bands(self) -> tuple[str, ...]:
        """The bands of all inputs, in their order."""
        return tuple(band for one in self.inputs for band in one.bands)

    @property
    def output(self) -> OutputSpec:
        """The output that the model is for: the first one."""
        return self.outputs[0]

    @property
    def pixel_size_m(self) -> float:
        """The pixel of its finest input, in which its tiling counts."""
        return min(one.pixel_size_m for one in self.inputs)

    def ratio(self, one: Union[InputSpec, OutputSpec]) -> int:
        """Return how many pixels of the finest input make one of this input or output."""
        return round(one.pixel_size_m / self.pixel_size_m)


def popcorn_spec(role: str, name: str, bands: tuple[str, ...], padding: str, **facts: Any) -> ModelSpec:
    """Return the spec of a network of POPCORN's family: 10 m, halo 24, cells of 4 px (spec section 4)."""
    streams = [InputSpec("s1", S1_BANDS, BY_NAME["VV"].unit)] if set(S1_BANDS) <= set(bands) else []
    streams += [InputSpec("s2", S2_BANDS, BY_NAME["B02"].unit)] if set(S2_BANDS) <= set(bands) else []
    inputs = tuple(
        InputSpec(one.name, one.bands, one.unit, fill=tuple(MEANS[band] for band in one.bands))
        for one in streams
    )
    tiling = Tiling(facts.pop("halo_px", 24), facts.pop("stride_px", 4), padding)
    return ModelSpec(role, name, inputs, (OutputSpec(role, role),), tiling, **facts)


# -- as text ---------------------------------------------------------------------------------------

_TEXTS = (
    "people_per",
    "licence",
    "attribution",
    "training_data",
    "training_region",
    "source_sha256",
    "fitted_to",
)


def to_text(spec: ModelSpec) -> str:
    """Return the spec as the JSON text that a model file carries, in the oldest format that can say it."""
    values = _as_format_1(spec) or {**asdict(spec), "format": FORMAT}
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def _as_format_1(spec: ModelSpec) -> Optional[dict[str, Any]]:
    """Return what format 1 says of a network of POPCORN's family; None for any other model."""
    if spec.role not in ROLES:
        return None
    facts: dict[str, Any] = {name: getattr(spec, name) for name in _TEXTS}
    facts.update(halo_px=spec.tiling.halo_px, stride_px=spec.tiling.stride_px)
    if popcorn_spec(spec.role, spec.name, spec.bands, spec.tiling.padding, **facts) != spec:
        return None
    named = {"role": spec.role, "name": spec.name, "bands": spec.bands, "padding": spec.tiling.padding}
    return {**named, **facts, "pixel_size_m": 10.0, "format": 1}


def from_text(text: str, source: str) -> ModelSpec:
    """Read and check the JSON text of a model file; ``source`` names the file in errors.

    Raises EngineError (code ``model``) for another format, an unknown role or anything missing.
    """
    try:
        values = json.loads(text)
        if not isinstance(values, dict):
            raise ValueError("no object")
    except (ValueError, RecursionError) as broken:
        raise wrong(sentence("The metadata of “{source}” is not readable.", source=source)) from broken
    if values.get("format") not in FORMATS:
        raise EngineError(
            "model",
            sentence(
                "“{source}” is a model of format {format}; this version reads format {readable}.",
                source=source,
                format=repr(values.get("format")),
                readable=", ".join(map(str, FORMATS)),
            ),
            "Update the plugin, or import the model again.",
        )
    try:
        return _format_1(values) if values["format"] == 1 else _format_2(values)
    except _WrongError as found:
        raise wrong(
            sentence(
                "The metadata of “{source}” has the wrong {field} {value}.",
                source=source,
                field=found.args[0],
                value=repr(found.args[1]),
            )
        ) from found


def wrong(problem: str) -> EngineError:
    """Return the error of a model file that can't be used."""
    return EngineError("model", problem, REMEDY)


class _WrongError(Exception):
    """The name of a value that can't be used, and the value."""


def _require(right: bool, name: str, value: Any) -> None:
    if not right:
        raise _WrongError(name, value)


def _texts(values: Mapping[str, Any]) -> dict[str, str]:
    for name in ("name", *_TEXTS):
        # What a file of before this fact does not say is empty.
        value = values.get(name, "" if name == "fitted_to" else None)
        _require(isinstance(value, str), name, value)
    return {name: values.get(name, "") for name in _TEXTS}


def _format_1(values: Mapping[str, Any]) -> ModelSpec:
    bands: Any = values.get("bands")
    _require(values.get("role") in ROLES, "role", values.get("role"))
    known = (S1_BANDS, S2_BANDS, S1_BANDS + S2_BANDS)
    _require(isinstance(bands, list) and tuple(bands) in known, "bands", bands)
    _require(values.get("padding") in PADDINGS, "padding", values.get("padding"))
    texts = _texts(values)
    _require(values.get("pixel_size_m") == 10, "pixel_size_m", values.get("pixel_size_m"))
    for name, least, most in (("halo_px", 0, 1024), ("stride_px", 1, 64)):
        _require(_is_whole(values.get(name), least, most), name, values.get(name))
    facts = {**texts, "halo_px": values["halo_px"], "stride_px": values["stride_px"]}
    return popcorn_spec(values["role"], values["name"], tuple(bands), values["padding"], **facts)


def _format_2(values: Mapping[str, Any]) -> ModelSpec:
    for name in ("role", "name"):
        _require(isinstance(values.get(name), str) and bool(values[name]), name, values.get(name))
    _require(values.get("backend") in BACKENDS, "backend", values.get("backend"))
    inputs = tuple(_build(InputSpec, one, "inputs") for one in _list(values, "inputs"))
    outputs = tuple(_build(OutputSpec, one, "outputs") for one in _list(values, "outputs"))
    tiling = _build(Tiling, values.get("tiling"), "tiling")
    for one in inputs:
        bands = one.bands and all(isinstance(band, str) for band in one.bands)
        _require(bool(one.name and bands), "inputs", one.name)
        for numbers in (one.missing, one.fill):
            right = all(_is_number(number) for number in numbers)
            _require(right and len(numbers) in (0, len(one.bands)), "inputs", numbers)
    for one in outputs:
        _require(_is_whole(one.bands, 1, 1024), "bands", one.bands)
        _require(len(one.classes) in (0, one.bands), "classes", one.classes)
        _require(one.activation in ACTIVATIONS, "activation", one.activation)
    for sized in (*inputs, *outputs):
        _require(_is_number(sized.pixel_size_m, 1, 10_000), "pixel_size_m", sized.pixel_size_m)
    limits = {"halo_px": (0, 1024), "stride_px": (1, 1024), "window_px": (0, 4096), "overlap_px": (0, 4095)}
    for name, (least, most) in limits.items():
        _require(_is_whole(getattr(tiling, name), least, most), name, getattr(tiling, name))
    _require(tiling.padding in PADDINGS, "padding", tiling.padding)
    _require(tiling.blend in BLENDS, "blend", tiling.blend)
    _require(tiling.window_px == 0 or tiling.overlap_px < tiling.window_px, "overlap_px", tiling.overlap_px)
    recurrence = None
    if values.get("recurrence") is not None:
        recurrence = _build(Recurrence, values["recurrence"], "recurrence")
        states = tuple(_build(StateSpec, one, "states") for one in recurrence.states)
        steps = (recurrence.window_steps, recurrence.stride_steps)
        _require(bool(states) and all(_is_whole(n, 1, 10_000) for n in steps), "recurrence", steps)
        recurrence = Recurrence(states, *steps)
    facts: dict[str, Any] = _texts(values)
    facts["needs"] = _needs(values.get("needs", []), {one.name for one in inputs})
    spec = ModelSpec(
        values["role"],
        values["name"],
        inputs,
        outputs,
        tiling,
        values["backend"],
        recurrence,
        **facts,
    )
    _require(all(_is_multiple(one, spec) for one in (*inputs, *outputs)), "pixel_size_m", spec.pixel_size_m)
    return spec


def _needs(groups: Any, inputs: set[str]) -> tuple[tuple[str, ...], ...]:
    right = isinstance(groups, list) and all(isinstance(group, list) and group for group in groups)
    _require(right and all(name in inputs for group in groups for name in group), "needs", groups)
    return tuple(tuple(group) for group in groups)


def _list(values: Mapping[str, Any], name: str) -> list[Any]:
    found = values.get(name)
    if not isinstance(found, list) or not found or len(found) > 64:
        raise _WrongError(name, found)
    return found


def _build(kind: type, values: Any, name: str) -> Any:
    _require(isinstance(values, dict), name, values)
    known = {one.name for one in fields(kind)}
    plain = {key: tuple(v) if isinstance(v, list) else v for key, v in values.items() if key in known}
    try:
        return kind(**plain)
    except TypeError as missing:
        raise _WrongError(name, values) from missing


def _is_whole(value: Any, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _is_number(value: Any, least: float = -1e9, most: float = 1e9) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and least <= value <= most


def _is_multiple(one: Union[InputSpec, OutputSpec], spec: ModelSpec) -> bool:
    """Whether the pixels of an input or output are whole pixels of the finest, and cells hold them whole."""
    ratio = one.pixel_size_m / spec.pixel_size_m
    whole = round(ratio)
    tiling = spec.tiling
    sides = (tiling.window_px, tiling.window_px - tiling.overlap_px) if tiling.window_px else ()
    cells = sides or (tiling.stride_px, tiling.halo_px)
    return abs(ratio - whole) < 1e-6 and whole > 0 and all(side % whole == 0 for side in cells)
