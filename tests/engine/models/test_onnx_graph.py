"""The ONNX graphs against the network written out in numpy, and the model file format."""

from __future__ import annotations

import io
import random
from typing import Any, Optional

import numpy as np
import onnx
import onnxruntime
import pytest
from google.protobuf.message import DecodeError

from checkpoint_writer import random_state
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.model_file import read_spec
from popcorn_qgis.contract.model_spec import to_text
from popcorn_qgis.engine.models.families.known import family_of
from popcorn_qgis.engine.models.families.popcorn.network import role_of
from popcorn_qgis.engine.models.families.popcorn.onnx_graph import to_onnx
from popcorn_qgis.engine.models.families.popcorn.paired import paired
from popcorn_qgis.engine.models.families.popcorn.spec import default_spec
from popcorn_qgis.engine.models.format import check_model, open_model, required_inputs, subgraph

# The table of the spec's section 3.
S1_MEAN, S1_STD = (-11.4260, -17.7530), (5.5983, 5.0076)
S2_MEAN = (1383.4556, 1468.2986, 1460.4567, 2226.6821)
S2_STD = (1053.3217, 1129.0261, 1130.7949, 1724.3213)
BOTH = ("VV", "VH", "B02", "B03", "B04", "B08")


# -- the network in numpy, float64, layer by layer ---------------------------------------------------


def convolved(x: np.ndarray, weight: np.ndarray, bias: np.ndarray) -> np.ndarray:
    size = weight.shape[-1]
    padded = np.pad(x, ((0, 0), (size // 2,) * 2, (size // 2,) * 2))
    rows, columns = x.shape[1:]
    out = np.zeros((weight.shape[0], rows, columns)) + bias[:, None, None]
    for i in range(size):
        for j in range(size):
            out += np.einsum("oc,chw->ohw", weight[:, :, i, j], padded[:, i : i + rows, j : j + columns])
    return out


def double_conv(x: np.ndarray, state: dict[str, np.ndarray], name: str) -> np.ndarray:
    for conv, norm in ((0, 1), (3, 4)):
        x = convolved(x, state[f"{name}.{conv}.weight"], state[f"{name}.{conv}.bias"])
        gamma, beta, mean, variance = (
            state[f"{name}.{norm}.{part}"][:, None, None].astype("f8")
            for part in ("weight", "bias", "running_mean", "running_var")
        )
        x = np.maximum((x - mean) / np.sqrt(variance + 1e-5) * gamma + beta, 0)
    return x


def halved(x: np.ndarray) -> np.ndarray:
    rows, columns = x.shape[1] // 2, x.shape[2] // 2
    return x[:, : 2 * rows, : 2 * columns].reshape(len(x), rows, 2, columns, 2).max(axis=(2, 4))


def doubled(x: np.ndarray, weight: np.ndarray, bias: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Transposed convolution of stride 2; an odd row or column at the end stays 0 (not the bias)."""
    out = np.zeros((weight.shape[1], *shape[1:]))
    for i in range(2):
        for j in range(2):
            part = np.einsum("co,chw->ohw", weight[:, :, i, j], x) + bias[:, None, None]
            out[:, i : 2 * x.shape[1] : 2, j : 2 * x.shape[2] : 2] = part
    return out


def features(x: np.ndarray, state: dict[str, np.ndarray], stream: str) -> np.ndarray:
    full = double_conv(x, state, f"{stream}.inc.conv.conv")
    half = double_conv(halved(full), state, f"{stream}.down_seq.down1.mpconv.1.conv")
    below = double_conv(halved(half), state, f"{stream}.down_seq.down2.mpconv.1.conv")
    for part, skip in (("up2", half), ("up1", full)):
        name = f"{stream}.up_seq.{part}"
        up = doubled(below, state[f"{name}.up.weight"], state[f"{name}.up.bias"], skip.shape)
        below = double_conv(np.concatenate([skip, up]), state, f"{name}.conv.conv")
    return below


def surroundings(x: np.ndarray) -> np.ndarray:
    """Means over 12 and 28 px around each cell of 4 px, at the edges over what there is, drawn between."""
    rows, columns = x.shape[1] // 4, x.shape[2] // 4
    found = []
    for reach in (1, 3):
        cells = np.zeros((len(x), rows, columns))
        for row, column in np.ndindex(rows, columns):
            top, left = max(4 * (row - reach), 0), max(4 * (column - reach), 0)
            around = x[:, top : 4 * (row + reach + 1), left : 4 * (column + reach + 1)]
            cells[:, row, column] = around.mean(axis=(1, 2))
        found.append(np.apply_along_axis(drawn_between, 2, np.apply_along_axis(drawn_between, 1, cells)))
    return np.concatenate(found)


def drawn_between(cells: np.ndarray) -> np.ndarray:
    return np.interp((np.arange(4 * len(cells)) + 0.5) / 4 - 0.5, np.arange(len(cells)), cells)


def normalised(x: np.ndarray, mean: Any, std: Any) -> np.ndarray:
    return (x - np.array(mean)[:, None, None]) / np.array(std)[:, None, None]


def expected(state: dict[str, np.ndarray], role: str, images: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    s1, s2 = images["s1"][0], images["s2"][0]
    prefix = "" if role == "builtup" else "unetmodel."
    sar = features(normalised(s1, S1_MEAN, S1_STD), state, f"{prefix}sar_stream")
    optical = features(normalised(s2, S2_MEAN, S2_STD), state, f"{prefix}optical_stream")
    if role == "builtup":
        logits = {
            "builtup": (np.concatenate([sar, optical]), "fusion_out_conv.conv"),
            "builtup_sar": (sar, "sar_out_conv.conv"),
            "builtup_optical": (optical, "optical_out_conv.conv"),
        }
        return {
            key: 1 / (1 + np.exp(-convolved(x, state[f"{name}.weight"], state[f"{name}.bias"])))
            for key, (x, name) in logits.items()
        }
    x = np.concatenate([sar, optical]) if role == "occupancy" else optical
    if state["head.0.weight"].shape[1] == len(x) + 12:
        imagery = [normalised(s1, S1_MEAN, S1_STD), normalised(s2, S2_MEAN, S2_STD)]
        x = np.concatenate([x, surroundings(np.concatenate(imagery))])
    for layer in (0, 2, 4, 6):
        x = np.maximum(convolved(x, state[f"head.{layer}.weight"], state[f"head.{layer}.bias"]), 0)
    return {role: x[:1]}


def imagery(rows: int, columns: int, seed: int = 5) -> dict[str, np.ndarray]:
    source = np.random.default_rng(seed)
    return {
        "s1": source.normal(-14, 5, (1, 2, rows, columns)).astype("f4"),
        "s2": source.uniform(0, 12000, (1, 4, rows, columns)).astype("f4"),
    }


def ran(data: bytes, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    session = onnxruntime.InferenceSession(data, providers=["CPUExecutionProvider"])
    names = [value.name for value in session.get_outputs()]
    given = {value.name: inputs[value.name] for value in session.get_inputs()}
    return dict(zip(names, session.run(names, given)))


def model(role: str, state: Optional[dict[str, np.ndarray]] = None) -> bytes:
    return to_onnx(state or random_state(role), default_spec(role, f"random {role}"))


# -- the numbers -------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["builtup", "occupancy", "population"])
@pytest.mark.parametrize("shape", [(16, 24), (17, 22), (19, 21)], ids=str)
def test_graph_computes_the_network(role: str, shape: tuple[int, int]) -> None:
    state = random_state(role)
    inputs = imagery(*shape)
    outputs = ran(model(role, state), inputs)
    wanted = expected(state, role, inputs)
    assert set(outputs) == set(wanted)
    for name, values in wanted.items():
        assert outputs[name].dtype == np.float32
        assert outputs[name].shape == (1, 1, *shape)
        assert np.ptp(values) > 1e-3  # a constant would prove nothing
        np.testing.assert_allclose(outputs[name][0], values, atol=2e-5, rtol=2e-5)


def test_narrower_networks_of_the_same_family() -> None:
    state = random_state("builtup", widths=(4, 6))
    inputs = imagery(20, 23)
    outputs = ran(model("builtup", state), inputs)
    for name, values in expected(state, "builtup", inputs).items():
        np.testing.assert_allclose(outputs[name][0], values, atol=2e-5)


@pytest.mark.parametrize("role", ["builtup", "occupancy"])
@pytest.mark.parametrize("widths", [(8, 16), (4, 6)], ids=str)
def test_paired_form_computes_the_network(role: str, widths: tuple[int, int]) -> None:
    state = random_state(role, widths=widths)
    inputs = imagery(20, 28)
    pair = paired(model(role, state), default_spec(role, "paired"))
    assert pair is not None
    found = ran(pair.head, ran(pair.features, inputs))
    values = expected(state, role, inputs)[role]
    assert np.ptp(values) > 1e-3
    np.testing.assert_allclose(found[role][0], values, atol=2e-5, rtol=2e-5)


@pytest.mark.parametrize("widths", [(8, 16), (4, 6)], ids=str)
def test_a_head_that_sees_the_surroundings_is_computed_in_both_forms(widths: tuple[int, int]) -> None:
    state = random_state("occupancy", widths=widths)
    further = np.random.default_rng(8).normal(0, 0.3, (64, 12, 1, 1)).astype("f4")
    state["head.0.weight"] = np.concatenate([state["head.0.weight"], further], axis=1)
    inputs = imagery(36, 44)
    wanted = expected(state, "occupancy", inputs)["occupancy"]
    assert np.ptp(wanted) > 1e-3
    data = model("occupancy", state)
    pair = paired(data, default_spec("occupancy", "paired"))
    assert pair is not None
    for found in (ran(data, inputs), ran(pair.head, ran(pair.features, inputs))):
        np.testing.assert_allclose(found["occupancy"][0], wanted, atol=5e-5, rtol=5e-5)


def test_only_a_graph_that_we_know_is_paired() -> None:
    spec = default_spec("builtup", "other")

    def widen(proto: onnx.ModelProto) -> None:  # a convolution that looks further: not our network
        conv = next(node for node in proto.graph.node if node.op_type == "Conv")
        conv.attribute.append(onnx.helper.make_attribute("dilations", [2, 2]))

    assert paired(changed(widen), spec) is None
    assert paired(model("builtup", random_state("builtup", widths=(16, 32))), spec) is None
    assert paired(model("population"), default_spec("population", "one stream")) is None


def test_batches_are_independent_and_sizes_are_free() -> None:
    data = model("builtup")
    one, other = imagery(12, 16, 1), imagery(12, 16, 2)
    both = {name: np.concatenate([one[name], other[name]]) for name in one}
    together = ran(data, both)["builtup"]
    np.testing.assert_allclose(together[:1], ran(data, one)["builtup"], atol=1e-6)
    np.testing.assert_allclose(together[1:], ran(data, other)["builtup"], atol=1e-6)


@pytest.mark.parametrize(
    ("output", "inputs"),
    [("builtup_sar", ("s1",)), ("builtup_optical", ("s2",)), ("builtup", ("s1", "s2"))],
)
def test_part_of_a_model_needs_only_its_own_input(output: str, inputs: tuple[str, ...]) -> None:
    data = model("builtup")
    part = subgraph(data, [output])
    assert required_inputs(part) == inputs
    images = imagery(16, 20)
    outputs = ran(part, images)
    assert list(outputs) == [output]
    np.testing.assert_array_equal(outputs[output], ran(data, images)[output])
    assert read_spec(io.BytesIO(part), "part") == read_spec(io.BytesIO(data), "whole")
    if len(inputs) == 1:
        assert len(part) < 0.7 * len(data)


def test_several_outputs_of_a_part_come_in_the_order_asked() -> None:
    part = subgraph(model("builtup"), ["builtup_sar", "builtup"])
    assert list(ran(part, imagery(8, 8))) == ["builtup_sar", "builtup"]
    with pytest.raises(EngineError, match="no output “occupancy”; it has builtup"):
        subgraph(part, ["occupancy"])


# -- the file format ---------------------------------------------------------------------------------


def test_file_says_what_it_is_and_reads_in_the_oldest_runtime(tmp_path: Any) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(model("occupancy"))
    proto = onnx.load(str(path))
    assert (proto.ir_version, [(o.domain, o.version) for o in proto.opset_import]) == (8, [("", 17)])
    opened = open_model(path, "occupancy")
    assert opened.outputs == ("occupancy",)
    spec = opened.spec
    assert (spec.bands, spec.tiling.padding, spec.people_per) == (
        BOTH,
        "multiple64",
        "fully built-up pixel",
    )
    assert (spec.tiling.halo_px, spec.tiling.stride_px, spec.pixel_size_m) == (24, 4, 10.0)
    # The metadata are read without the onnx package; it must see the same text.
    assert {p.key: p.value for p in proto.metadata_props} == {"popcorn": to_text(spec)}
    with pytest.raises(EngineError, match="computes occupancy, not builtup"):
        open_model(path, "builtup")


def changed(change: Any) -> bytes:
    proto = onnx.load_model_from_string(model("builtup"))
    change(proto)
    return bytes(proto.SerializeToString())


def set_metadata(**values: Any) -> Any:
    def change(proto: onnx.ModelProto) -> None:
        import json

        text = json.loads(proto.metadata_props[0].value)
        proto.metadata_props[0].value = json.dumps({**text, **values})

    return change


def external(proto: onnx.ModelProto) -> None:
    tensor = proto.graph.initializer[0]
    tensor.data_location = onnx.TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "../../secret"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "does not say"),
        (b"hello world, this is text", "not an ONNX model file"),
        (changed(lambda m: m.ClearField("metadata_props")), "does not say which imagery"),
        (changed(set_metadata(format=3)), "format 3"),
        (changed(set_metadata(role="roads")), "wrong role 'roads'"),
        (changed(set_metadata(bands=["B02"])), "wrong bands"),
        (changed(set_metadata(padding="none")), "wrong padding"),
        (changed(set_metadata(halo_px=-1)), "wrong halo_px -1"),
        (changed(set_metadata(stride_px=0)), "wrong stride_px 0"),
        (changed(set_metadata(name=7)), "wrong name 7"),
        (changed(set_metadata(role="population")), "not one band of population"),
        (
            changed(set_metadata(bands=["B02", "B03", "B04", "B08"])),
            "takes s1, s2 where its metadata",
        ),
        (changed(external), "keeps its weights in another file"),
        (changed(lambda m: setattr(m, "ir_version", 13)), "newer ONNX Runtime"),
        (changed(lambda m: setattr(m.opset_import[0], "version", 25)), "newer ONNX Runtime"),
        (changed(lambda m: m.opset_import.add(domain="evil", version=1)), "operators of its own"),
        (model("builtup")[:5000], "not an ONNX model file, or it is damaged"),
    ],
)
def test_wrong_model_files_are_refused(data: bytes, words: str) -> None:
    with pytest.raises(EngineError) as error:
        check_model(data, "m.onnx")
    assert words in error.value.problem
    assert "m.onnx" in error.value.problem


@pytest.mark.parametrize("files", [500, pytest.param(10_000, marks=pytest.mark.full)])
def test_mutated_model_files_are_refused_or_give_a_model(files: int) -> None:
    """In a sentence of ours: the bytes around the weights are taken apart here, not by the onnx package."""
    data = model("builtup", random_state("builtup", widths=(2, 2)))
    source = random.Random(20260102)
    taken, refusals = 0, set()
    for at in range(files):
        out = bytearray(data)
        for _ in range(source.choice((1, 1, 2, 8))):
            place = source.randrange(400 if at % 2 else len(out))
            change = source.randrange(3)
            if change == 0:
                out[place] ^= 1 << source.randrange(8)
            elif change == 1:
                del out[place : place + source.choice((1, 2, 9))]
            else:
                out[place:place] = source.randbytes(source.choice((1, 2, 9)))
        try:
            opened = check_model(bytes(out), "m.onnx")
            part = subgraph(opened.data, ["builtup_sar"] if "builtup_sar" in opened.outputs else ["builtup"])
            onnx.load_model_from_string(part)
            taken += 1
        except EngineError as error:
            refusals.add(error.problem)
        except DecodeError:  # damage within a weight, which is seen when the model is run
            taken += 1
    assert taken > files // 20 and len(refusals) > 10, (taken, len(refusals))


# -- what a state dict must hold ---------------------------------------------------------------------


def sentence(state: dict[str, np.ndarray], role: str) -> str:
    with pytest.raises(EngineError) as error:
        to_onnx(state, default_spec(role, "x"), "file.pt")
    return error.value.problem


def test_missing_unknown_and_wrong_tensors_are_named() -> None:
    state = random_state("builtup")
    name = "optical_stream.up_seq.up2.up.bias"
    assert sentence({k: v for k, v in state.items() if k != name}, "builtup") == (
        f"“file.pt” lacks the tensor {name}."
    )
    few = {k: v for k, v in state.items() if not k.startswith("sar_stream.down_seq.down1")}
    assert "down1.mpconv.1.conv.0.weight and 11 more." in sentence(few, "builtup")
    assert sentence({**state, "lora_A": state[name]}, "builtup") == (
        "“file.pt” holds the unknown tensor lora_A."
    )
    wrong = {**state, name: np.zeros(7, dtype="f4")}
    assert sentence(wrong, "builtup") == (f"The tensor {name} in “file.pt” has the shape (7,), not (16,).")
    assert "not finite" in sentence({**state, name: state[name] * np.nan}, "builtup")
    variance = "sar_stream.inc.conv.conv.1.running_var"
    assert variance in sentence({**state, variance: -state[variance]}, "builtup")


def test_discriminator_of_older_files_is_ignored_and_nothing_else() -> None:
    state = random_state("builtup")
    inputs = imagery(8, 12)
    old = {**state, "disc.conv1.weight": np.ones((64, 8, 3, 3), dtype="f4")}
    np.testing.assert_array_equal(
        ran(model("builtup", old), inputs)["builtup"], ran(model("builtup", state), inputs)["builtup"]
    )
    assert "discount.weight" in sentence({**state, "discount.weight": np.ones(1)}, "builtup")
    member = random_state("occupancy")
    member["unetmodel.disc.conv1.bias"] = member["building_extractor.disc.conv1.bias"] = np.ones(64)
    assert model("occupancy", member)


def test_files_without_the_layers_that_nothing_uses() -> None:
    inputs = imagery(8, 12)
    for role, unused in (
        ("builtup", ("outc", "num_batches_tracked")),
        ("occupancy", ("outc", "building_extractor", "out_conv")),
        ("population", ("outc", "building_extractor", "out_conv", "sar_stream")),
    ):
        state = random_state(role)
        lean = {k: v for k, v in state.items() if not any(part in k for part in unused)}
        assert len(lean) < len(state)
        assert role_of(lean, "lean") == role
        output = ran(model(role, lean), inputs)[role]
        np.testing.assert_array_equal(output, ran(model(role, state), inputs)[role])


def test_role_is_read_off_the_head() -> None:
    for role in ("builtup", "occupancy", "population"):
        assert role_of(random_state(role), "x") == role
    state = random_state("occupancy")
    state["head.0.weight"] = np.ones((64, 11, 1, 1), dtype="f4")
    with pytest.raises(EngineError, match="neither POPCORN nor Bourbon"):
        role_of(state, "x")
    with pytest.raises(EngineError, match="none of the known networks"):
        family_of({"fc.weight"}, "x")
    assert family_of(random_state("population"), "x").names.startswith("the built-up extractor")
