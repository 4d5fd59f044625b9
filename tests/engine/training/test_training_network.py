"""The torch twin computes what our ONNX graph of the same weights computes, at any widths."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest

torch = pytest.importorskip("torch", reason="torch is not part of the engine")

from popcorn_qgis.engine.models.families.popcorn.onnx_graph import to_onnx  # noqa: E402
from popcorn_qgis.engine.models.families.popcorn.spec import default_spec  # noqa: E402
from popcorn_qgis.engine.training.network import DualStream, load_published  # noqa: E402

pytestmark = pytest.mark.torch


def network(widths: tuple[int, int]) -> DualStream:
    """A network whose every tensor, batch norm statistics too, is drawn at random."""
    torch.manual_seed(5)
    drawn = DualStream(widths).eval()
    for name, tensor in drawn.state_dict().items():
        if "running_var" in name:
            tensor.uniform_(0.5, 1.5)
        elif tensor.dtype.is_floating_point:
            tensor.normal_(0, 0.3)
    return drawn


def imagery(size: tuple[int, int]) -> tuple[torch.Tensor, torch.Tensor]:
    random = np.random.default_rng(6)
    s1 = random.normal(-14, 5, (1, 2, *size)).astype(np.float32)
    s2 = random.uniform(0, 4000, (1, 4, *size)).astype(np.float32)
    return torch.from_numpy(s1), torch.from_numpy(s2)


def bring_into_range(twin: DualStream, s1: torch.Tensor, s2: torch.Tensor) -> None:
    """Scale the last layers so that the probabilities spread over 0..1 instead of sticking to its ends."""
    said = twin(s1, s2)
    for layer, logit in (
        (twin.fusion_out_conv, said.fused),
        (twin.sar_out_conv, said.sar),
        (twin.optical_out_conv, said.optical),
    ):
        layer.conv.bias.sub_(logit.mean()).div_(logit.std())
        layer.conv.weight.div_(logit.std())


@pytest.mark.parametrize("widths", [(8, 16), (6, 12), (4, 8)])
@pytest.mark.parametrize("size", [(40, 64), (37, 51)])
def test_onnx_graph_of_the_same_weights_agrees(widths: tuple[int, int], size: tuple[int, int]) -> None:
    twin = network(widths)
    s1, s2 = imagery(size)
    with torch.no_grad():
        bring_into_range(twin, s1, s2)
        said = twin(s1, s2)
    state = {name: tensor.numpy() for name, tensor in twin.state_dict().items()}
    session = onnxruntime.InferenceSession(
        to_onnx(state, default_spec("builtup", "twin")), providers=["CPUExecutionProvider"]
    )
    names = ["builtup", "builtup_sar", "builtup_optical"]
    found = session.run(names, {"s1": s1.numpy(), "s2": s2.numpy()})
    for mine, theirs in zip((said.fused, said.sar, said.optical), found):
        np.testing.assert_allclose(torch.sigmoid(mine).numpy(), theirs, atol=2e-5)
        assert np.ptp(theirs) > 0.3


def test_published_widths_have_the_published_number_of_parameters() -> None:
    """30,261 by the specification, of which 2 x 9 belong to the streams' unused last layers."""
    assert sum(tensor.numel() for tensor in DualStream().parameters()) == 30_261 - 2 * 9


def test_parts_and_bias_add_up_to_the_fused_logit() -> None:
    twin = network((8, 16))
    with torch.no_grad():
        said = twin(torch.full((1, 2, 32, 32), -12.0), torch.full((1, 4, 32, 32), 1500.0))
        sum_of_parts = said.sar_part + said.optical_part + twin.fusion_out_conv.conv.bias
    torch.testing.assert_close(said.fused, sum_of_parts)


def test_a_member_file_gives_back_its_two_streams() -> None:
    twin = network((4, 8))
    state = {f"unetmodel.{name}": tensor for name, tensor in twin.state_dict().items()}
    state["unetmodel.sar_stream.outc.conv.weight"] = torch.zeros(1, 4, 1, 1)
    state["head.0.weight"] = torch.zeros(64, 8, 1, 1)
    read = load_published(state, "unetmodel.")
    assert read.widths == (4, 8)
    for name, tensor in twin.state_dict().items():
        assert torch.equal(read.state_dict()[name], tensor)


def test_a_missing_tensor_is_named() -> None:
    state = dict(network((8, 16)).state_dict())
    del state["optical_stream.up_seq.up1.up.bias"]
    with pytest.raises(RuntimeError, match=r"optical_stream\.up_seq\.up1\.up\.bias"):
        load_published(state)
