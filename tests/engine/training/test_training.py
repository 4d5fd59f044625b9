"""Training occupancy: the loss and its step, the exported members, and data that teach little."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import onnx
import pytest
import shapely

torch = pytest.importorskip("torch", reason="torch is not part of the engine; make test-training has it")

from popcorn_qgis.contract.errors import Cancelled, EngineError  # noqa: E402
from popcorn_qgis.contract.installed_models import slug  # noqa: E402
from popcorn_qgis.contract.jobs import (  # noqa: E402
    Compute,
    EvaluateJob,
    Imagery,
    JobResult,
    PopulationJob,
    TrainOccupancyJob,
    Zones,
)
from popcorn_qgis.contract.published_models import bundled_models_folder  # noqa: E402
from popcorn_qgis.engine.census.evaluation import evaluate  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.mapping import population  # noqa: E402
from popcorn_qgis.engine.models.families.popcorn.spec import default_spec  # noqa: E402
from popcorn_qgis.engine.models.format import open_model  # noqa: E402
from popcorn_qgis.engine.models.store import ModelContent, store_model  # noqa: E402
from popcorn_qgis.engine.training import fit, learn, skill, train_occupancy  # noqa: E402
from popcorn_qgis.engine.training.features import Cache  # noqa: E402
from popcorn_qgis.engine.training.hyperparameters import FEW_ZONES_EPOCHS, Plan  # noqa: E402
from popcorn_qgis.engine.training.loss import Evaluated, zone_loss  # noqa: E402
from popcorn_qgis.engine.training.member import (  # noqa: E402
    extractor_network,
    into_head,  # noqa: E402
    member_file,
    new_member,
)
from popcorn_qgis.engine.training.recalibration import KNOTS, Rate  # noqa: E402
from tests.small_scene import S1_NAMES, S2_NAMES, read_tif, sentinel1, sentinel2, untiled, write_tif  # noqa: E402
from tests.zone_files import patchwork, pixel_box, write_zones  # noqa: E402

pytestmark = pytest.mark.torch
torch.set_num_threads(1)

HEIGHT, WIDTH = 76, 90
MODELS = str(bundled_models_folder())
STUDENT = f"{MODELS}/builtup-student.onnx"


@dataclass(frozen=True)
class World:
    """A small scene of one season on disk and in memory."""

    folder: Path
    s1: np.ndarray
    s2: np.ndarray
    imagery: Imagery

    def train(self, zones: Zones, report: Any = None, **options: Any) -> JobResult:
        options = {"members": 1, "epochs": 2, "layers": "head", "imagery": self.imagery, **options}
        job = TrainOccupancyJob(
            zones=zones, builtup_model="builtup-student", folder=str(self.folder / "models"),
            name="Learnt here", model_folders=(MODELS,), **options,
        )  # fmt: skip
        return train_occupancy.run(job, report or QuietReport())

    def map(self, **options: Any) -> np.ndarray:
        """The population map of the model learnt here."""
        output = str(self.folder / "population.tif")
        job = PopulationJob(
            self.imagery, "builtup-student", output, occupancy_model="learnt-here",
            model_folders=(str(self.folder / "models"), MODELS), **options,
        )  # fmt: skip
        population.run(job, QuietReport())
        return read_tif(output)

    def zones(self, count: int, counts: Any = None) -> Zones:
        cells = patchwork(3, count, WIDTH, HEIGHT)
        counts = np.random.default_rng(4).integers(20, 400, len(cells)) if counts is None else counts
        return write_zones(self.folder / "zones.gpkg", cells, list(counts))


@pytest.fixture(autouse=True)
def learnt(monkeypatch: Any) -> Any:
    """What the job's trainings brought about, in their order; no weight of theirs is ever NaN."""
    found: list[Any] = []
    store = train_occupancy._store

    def kept(job: Any, learnt: Any, spec: Any) -> Any:
        found.append(learnt)
        return store(job, learnt, spec)

    monkeypatch.setattr(train_occupancy, "_store", kept)
    for module in (learn, train_occupancy):  # one member where one is asked for, to be quick
        monkeypatch.setattr(module, "CROSS_FIT_BELOW", 0)
    yield found
    for one in found:
        for member in (*one.members, *one.trained):
            assert all(bool(torch.isfinite(tensor).all()) for tensor in member.state_dict().values())


@pytest.fixture
def world(tmp_path: Path) -> World:
    return make_world(tmp_path)


def make_world(folder: Path, **gaps: Any) -> World:
    s1, s2 = sentinel1(HEIGHT, WIDTH), sentinel2(HEIGHT, WIDTH).astype(np.float32)
    for stream, place in gaps.items():
        {"s1": s1, "s2": s2}[stream][:, place[0], place[1]] = np.nan
    imagery = Imagery(
        s1=(write_tif(folder / "s1.tif", s1, S1_NAMES, nodata=float("nan")),),
        s2=(write_tif(folder / "s2.tif", s2, S2_NAMES, nodata=float("nan")),),
    )
    return World(folder, s1, s2, imagery)


# -- the loss --------------------------------------------------------------------------------------


class Tiny(torch.nn.Module):
    """Occupancy of a pixel = relu(w · features + b): a network small enough for pencil and paper."""

    def __init__(self, weight: np.ndarray, bias: float) -> None:
        super().__init__()
        self.first = torch.nn.Parameter(torch.tensor(weight, dtype=torch.float64))
        self.last = torch.nn.Linear(1, 1, dtype=torch.float64)
        with torch.no_grad():
            self.last.weight.fill_(1.0)
            self.last.bias.fill_(bias)

    def occupancy_of(self, features: Any) -> Any:
        return torch.relu(self.last((features @ self.first)[:, None])[:, 0])


def test_loss_gradient_and_steps_are_those_of_pencil_and_paper() -> None:
    """Two steps, as Adam's first one forgets how large a gradient is; a weight decay that can be seen."""
    rng = np.random.default_rng(0)
    assert Plan().weight_decay == 5e-7
    plan = replace(Plan(), weight_decay=0.004)
    hand = {"w": rng.normal(0, 1, 3), "v": np.ones(1), "b": np.full(1, 0.1)}
    features = [rng.normal(0, 1, (n, 3)) for n in (7, 11)]
    builtup = [rng.uniform(0, 1, n) for n in (7, 11)]
    weight = [np.ones(7), np.full(11, 2.5)]

    tiny = Tiny(hand["w"], 0.1)
    optimiser = fit.optimiser_of(tiny, plan)  # type: ignore[arg-type]
    mean, square = ({name: np.zeros(len(value)) for name, value in hand.items()} for _ in range(2))
    for number, counts in enumerate(([1.0, 40.0], [25.0, 0.0]), start=1):
        batch = [
            Evaluated(tiny.occupancy_of(torch.from_numpy(f)), torch.from_numpy(s), torch.from_numpy(k))
            for f, s, k in zip(features, builtup, weight)
        ]
        loss = zone_loss(batch, counts, plan.penalty)
        mine = [tiny.first, tiny.last.weight, tiny.last.bias]
        gradient = torch.autograd.grad(loss, mine, retain_graph=True)
        fit.step(tiny, optimiser, loss, plan)  # type: ignore[arg-type]

        # By hand: d|ln(p+1) − ln(c+1)| = sign(p − c) / (p + 1) dp, and dp = Σ weight · builtup · d occupancy.
        value, slope = 0.0, {name: np.zeros(len(one)) for name, one in hand.items()}
        pixels = sum(k.sum() for k in weight)
        for f, s, k, count in zip(features, builtup, weight, counts):
            inner = f @ hand["w"]
            train_occupancy = np.maximum(hand["v"] * inner + hand["b"], 0)
            people = float((k * s * train_occupancy).sum())
            value += 50 * abs(np.log((people + 1) / (count + 1))) + (k * train_occupancy).sum() / pixels
            pull = (50 * np.sign(people - count) / (people + 1) * s + 1 / pixels) * k * (train_occupancy > 0)
            slope["w"] += hand["v"] * (pull @ f)
            slope["v"] += pull @ inner
            slope["b"] += pull.sum()
        assert loss.item() == pytest.approx(value, rel=1e-10)
        for found, wanted in zip(gradient, slope.values()):
            np.testing.assert_allclose(found.flatten(), wanted, rtol=1e-5)
        # Clip to norm 0.01, weight decay on all but the last layer, then Adam with a rate of 1e-4.
        shrink = 0.01 / (np.sqrt(sum((one**2).sum() for one in slope.values())) + 1e-6)
        assert shrink < 1
        before = {name: one.copy() for name, one in hand.items()}
        for name, one in slope.items():
            pushed = one * shrink + (0.004 * hand[name] if name == "w" else 0)
            mean[name] = 0.9 * mean[name] + 0.1 * pushed
            square[name] = 0.999 * square[name] + 0.001 * pushed**2
            size = np.sqrt(square[name] / (1 - 0.999**number)) + 1e-8
            hand[name] = hand[name] - 1e-4 * mean[name] / (1 - 0.9**number) / size
        for found, name in zip(mine, hand):
            moved = found.detach().flatten().numpy() - before[name]
            np.testing.assert_allclose(moved, hand[name] - before[name], rtol=1e-5, err_msg=name)


def test_gradient_of_the_whole_network_is_that_of_the_untiled_formula(world: World) -> None:
    from contextlib import ExitStack

    from popcorn_qgis.engine.inference.stack import open_scene
    from popcorn_qgis.engine.training.batches import Change, DeepDraws
    from popcorn_qgis.engine.training.samples import Samples
    from popcorn_qgis.engine.zones.reading import read_zones

    extractor = extractor_network(open_model(STUDENT))
    member = new_member(extractor)
    member.start(0.4, torch.Generator().manual_seed(2))  # no pixel lies on a rectifier's kink
    masks = [np.s_[5:40, 8:50], np.s_[40:76, 30:90]]
    counts = [30.0, 900.0]
    with ExitStack() as stack:
        report = QuietReport()
        scene = open_scene(world.imagery, report, stack)
        boxes = [pixel_box(8, 5, 50, 40), pixel_box(30, 40, 90, 76)]
        zones = read_zones(write_zones(world.folder / "z.gpkg", boxes, counts), scene.region_grid, report)
        draws = DeepDraws(Samples(scene, zones, report), [[0], [0]], extractor, torch.device("cpu"))

        class Unchanged(Change):
            def with_light(self, rng: Any) -> Change:
                return self

        draws._change = Unchanged(flip=False, turns=0)
        batch = [draws.draw(member, zone, 0, np.random.default_rng(0)) for zone in (0, 1)]
    loss = zone_loss(batch, counts, 0.01)
    trained = {name: p for name, p in member.named_parameters() if p.requires_grad}
    found = torch.autograd.grad(loss, list(trained.values()))

    def padded(image: np.ndarray, rows: tuple[int, int], columns: tuple[int, int]) -> Any:
        return torch.from_numpy(np.pad(image, ((0, 0), rows, columns), mode="reflect"))[None]

    score = torch.from_numpy(untiled(STUDENT, "builtup", world.s1, world.s2))
    to_64 = ((26, 26), (19, 19))  # (64 − 76 % 64) // 2 …: the spec's section 4
    whole = member(padded(world.s1, *to_64), padded(world.s2, *to_64))[0, 26:102, 19:109]
    people = torch.stack([(whole[mask] * score[mask]).sum() for mask in masks])
    pixels = torch.cat([whole[mask].flatten() for mask in masks])
    logs = (torch.log(people + 1) - torch.log(torch.tensor(counts) + 1)).abs()
    expected = 100 * (logs.mean() + 0.01 * pixels.mean())
    assert loss.item() == pytest.approx(expected.item(), rel=1e-5)
    wanted = torch.autograd.grad(expected, list(trained.values()))
    norm = float(torch.cat([part.flatten() for part in wanted]).norm())  # what float32 rounds against
    for name, mine, theirs in zip(trained, found, wanted):
        np.testing.assert_allclose(mine, theirs, atol=1e-5 * norm, rtol=1e-5, err_msg=name)
        assert float(theirs.abs().max()) > 1e-3 * norm or not name.startswith("head.6"), name


def test_only_the_head_learns_or_all_but_the_batch_norm() -> None:
    member = new_member(extractor_network(open_model(STUDENT)))
    assert not any(p.requires_grad for name, p in member.named_parameters() if norm(name))
    assert sum(p.requires_grad for name, p in member.named_parameters() if name.startswith("unetmodel")) > 20
    member.train_only_head(True)
    assert {name for name, p in member.named_parameters() if p.requires_grad} == {
        name for name, _ in member.named_parameters() if name.startswith("head")
    }


def norm(name: str) -> bool:
    """Whether a tensor belongs to a batch norm: the second layer of each pair of convolution and ReLU."""
    return name.startswith("unetmodel") and name.split(".")[-2] in ("1", "4")


def weights_of(data: bytes) -> dict[str, np.ndarray]:
    """The tensors of an ONNX file."""
    graph = onnx.load_model_from_string(data).graph
    return {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}


@pytest.mark.parametrize("layers", ["head", "all"])
def test_training_leaves_the_batch_norm_as_it_was(
    world: World, learnt: Any, layers: str, monkeypatch: Any
) -> None:
    """Statistics, scale and shift are the start's, and so is what the exported file folds into its layers."""
    look = fit.Trainer._look

    def keep(trainer: Any) -> None:  # the last epoch's weights, not those that fit best
        look(trainer)
        trainer.history.best = len(trainer.history.left_out) - 1
        trainer._kept = fit._copy(trainer.member)

    monkeypatch.setattr(fit.Trainer, "_look", keep)
    world.train(world.zones(8), layers=layers, epochs=2)
    extractor = extractor_network(open_model(STUDENT))
    start = {f"unetmodel.{name}": tensor for name, tensor in extractor.state_dict().items()}
    (member,) = learnt[0].trained
    trained = member.state_dict()
    assert sum(norm(name) for name in trained) == 2 * 10 * 5  # streams × layers × tensors
    for name in filter(norm, trained):
        assert torch.equal(trained[name], start[name]), name
    # By the formula: weight · scale / √(variance + 1e-5), with the start's scale and variance.
    exported = weights_of(member_file(member, default_spec("occupancy", "Learnt here")))
    moved = 0
    for name, tensor in trained.items():
        if name.startswith("unetmodel") and name.endswith((".conv.0.weight", ".conv.3.weight")):
            stem, at, _ = name.rsplit(".", 2)
            scale, variance = (start[f"{stem}.{int(at) + 1}.{part}"] for part in ("weight", "running_var"))
            folded = tensor * (scale / torch.sqrt(variance + 1e-5))[:, None, None, None]
            found = next(
                values for key, values in exported.items() if name.endswith(key.removeprefix("unetmodel."))
            )
            np.testing.assert_allclose(found, folded, atol=1e-6, err_msg=name)
            moved += not torch.equal(tensor, start[name])
    assert moved == (0 if layers == "head" else 20)


def test_the_heads_inputs_are_scaled_by_what_built_up_places_show() -> None:
    """The third pixel is not built-up, the fourth has no imagery; 0.001 apart is as good as equal."""
    features = np.array([[[1.0, 7.0], [5.0, 7.001], [90.0, 0.0], [0.0, 0.0]]], dtype=np.float32)
    cache = Cache(np.array([0, 4]), np.array([[0.9, 0.5, 0.0, np.nan]], dtype=np.float32), features)
    centre, spread = cache.spread()
    np.testing.assert_allclose(centre, [3.0, 7.0005], rtol=1e-6)
    np.testing.assert_allclose(spread, [2.0, 0.05], rtol=1e-6)


# -- members in maps -------------------------------------------------------------------------------


def test_a_member_maps_what_the_training_sees(world: World) -> None:
    member = new_member(extractor_network(open_model(STUDENT)))
    member.start(0.4, torch.Generator().manual_seed(2))
    random = np.random.default_rng(9)
    member.see(random.normal(0, 1, 28).astype("f4"), random.uniform(0.2, 4, 28).astype("f4"))
    spec = default_spec("occupancy", "Learnt here")
    content = ModelContent(member_file(member, spec), spec)
    store_model(world.folder / "models", "learnt-here", "Learnt here", [content])
    rows, columns = (26, 26), (19, 19)
    with torch.no_grad():
        images = (
            torch.from_numpy(np.pad(image, ((0, 0), rows, columns), mode="reflect"))[None]
            for image in (world.s1, world.s2)
        )
        seen = member(*images)[0, 26:102, 19:109].numpy()
    expected = seen * untiled(STUDENT, "builtup", world.s1, world.s2)
    assert expected.max() > 0.05
    for compute in (Compute(), Compute(tile_px=32)):  # what the head sees around a pixel crosses tiles
        np.testing.assert_allclose(world.map(compute=compute), expected, atol=1e-5)


def test_one_rate_as_a_network_gives_that_rate(world: World) -> None:
    rises = np.diff(KNOTS) * np.array([0.1, 0.2, 0.4, 0.6, 1.0, 3.0, 9.0])
    extractor = extractor_network(open_model(STUDENT))
    score = untiled(STUDENT, "builtup", world.s1, world.s2)
    expected = np.interp(score, KNOTS, np.append(0, np.cumsum(rises)))
    member = new_member(extractor)
    into_head(Rate(rises), member)
    spec = default_spec("occupancy", "Learnt here")
    content = ModelContent(member_file(member, spec), spec)
    store_model(world.folder / "models", "learnt-here", "Learnt here", [content])
    mapped = world.map()
    # The member's pooling cells may start elsewhere than the extractor's, so single pixels may differ.
    assert mapped.sum() == pytest.approx(expected.sum(), rel=0.02)
    assert np.median(abs(mapped - expected)) < 0.01


# -- the job ---------------------------------------------------------------------------------------


def test_trained_members_form_a_set_that_population_maps(world: World) -> None:
    """Counts that follow how a place looks: training beats one rate and is said to."""
    cells = patchwork(5, 60, WIDTH, HEIGHT)
    bright = world.s2[3] > np.median(world.s2[3])
    score = untiled(STUDENT, "builtup", world.s1, world.s2)
    people = score * np.where(world.s2[3] > 2600, 30.0, 0.2)
    assert bright.any()
    counts = [float(people[inside(cell)].sum()) for cell in cells]
    zones = write_zones(world.folder / "zones.gpkg", cells, [f"{count:.2f}" for count in counts])
    report = QuietReport()
    result = world.train(zones, report, members=2, epochs=2)
    assert result.texts["id"] == slug("Learnt here") and result.numbers["members"] in (1, 2)
    assert any("epoch" in line for line in report.lines + report.warnings)
    assert len(result.tables["zones"].rows) == 60
    assert np.isfinite(world.map()).all()
    compared = evaluate.run(EvaluateJob((str(world.folder / "population.tif"),), zones), report)
    assert "The model of the map population.tif was trained on these zones" in " ".join(compared.warnings)


def inside(cell: Any) -> np.ndarray:
    x, y = np.meshgrid(500000 + 10 * (np.arange(WIDTH) + 0.5), 5600000 - 10 * (np.arange(HEIGHT) + 0.5))
    return shapely.contains_xy(cell, x, y)


@pytest.mark.parametrize("count", [1, 5, 12])
def test_few_zones_train_or_give_one_rate(world: World, count: int) -> None:
    result = world.train(world.zones(count))
    assert result.numbers["trained"] in (0, 1)
    if count == 1:
        assert result.texts["summary"] == (
            "1 zone is too few to learn from: one rate of people per built-up pixel is used."
        )
    assert np.isfinite(world.map()).all()


@pytest.mark.parametrize(("judged", "members"), [(True, 5), (False, 1)])
def test_few_zones_are_each_left_out_once(
    world: World, learnt: Any, monkeypatch: Any, judged: bool, members: int
) -> None:
    """One member that leaves out two of twelve zones can't be judged; five judge by all of them."""
    for module in (learn, train_occupancy):
        monkeypatch.setattr(module, "CROSS_FIT_BELOW", 13)
    result = world.train(world.zones(12), epochs=100, judged=judged)
    (found,) = learnt
    assert len(found.trained) == len(found.divisions) == members
    # Two or three zones choose no epoch: all members have so many, and the last weights.
    assert {(len(one.losses), one.best) for one in found.histories} == {(FEW_ZONES_EPOCHS, FEW_ZONES_EPOCHS)}
    said = [one.left_out[-1] for one in found.histories]
    predicted = np.array([row[2] for row in result.tables["zones"].rows])
    np.testing.assert_allclose(
        np.concatenate([predicted[one.left_out] for one in found.divisions]), np.concatenate(said)
    )
    out = np.concatenate([division.left_out for division in found.divisions])
    predicted = [row[2] for row in result.tables["zones"].rows]
    if judged:
        assert sorted(out) == list(range(12)) and found.verdict.zones == 12
        assert np.isfinite(predicted).all()
    else:
        assert found.is_trained and result.numbers["trained"] == 1 and len(found.members) == 1
        assert np.isfinite(predicted).sum() == len(out) < 5
        assert "without a judgement" in result.texts["summary"]
    for module in (learn, train_occupancy):
        monkeypatch.setattr(module, "CROSS_FIT_BELOW", 12)
    world.train(world.zones(12), epochs=1)
    assert len(learnt[1].trained) == 1


@pytest.mark.parametrize(
    ("spread", "gain", "last", "better"),
    [
        (0.5, 0.25, True, True),  # 0.25 ± 0.15: more than one standard error, and than 10 %
        (0.5, 0.25, False, False),  # where the left-out zones chose the epoch it takes two
        (0.9, 0.25, True, False),  # 0.25 ± 0.27
        (0.1, 0.08, True, False),  # clear, but roofs alone may be worth that
    ],
)
def test_a_gain_on_few_zones_is_believed_by_hand(
    spread: float, gain: float, last: bool, better: bool
) -> None:
    """Twelve zones, six of them off by ``gain + spread`` less than by one rate, six by ``gain - spread``."""
    counts = np.full(12, 1000.0)
    less = gain + spread * np.tile([1.0, -1.0], 6)
    rate, rate_off = Rate(np.diff(KNOTS)), 1.5
    filled = np.outer(1001 * np.exp(rate_off) - 1, np.diff(KNOTS) / (np.diff(KNOTS) ** 2).sum())
    filled = np.repeat(filled, 12, axis=0)
    said = 1001 * np.exp(rate_off - less) - 1
    divisions = fit.divide(12, 5, 1)
    first = [np.full(len(one.left_out), 10.0) for one in divisions]
    histories = [fit.History([1.0], [start, said[one.left_out]], 1) for start, one in zip(first, divisions)]
    verdict = skill.judge(filled, counts, divisions, histories, [rate] * 5, last=last)
    assert verdict.zones == 12 and verdict.rate == pytest.approx(rate_off, abs=1e-6)
    assert verdict.rate - verdict.trained == pytest.approx(gain, abs=1e-6)
    assert verdict.error == pytest.approx(spread / np.sqrt(11), rel=1e-3)
    assert verdict.is_better is better


def test_one_rate_of_few_zones_maps_their_people(world: World) -> None:
    zones = write_zones(world.folder / "zones.gpkg", [pixel_box(0, 0, WIDTH, HEIGHT)], [1234])
    world.train(zones)
    assert world.map().sum() == pytest.approx(1234, rel=1e-4)


@pytest.mark.parametrize("counts", [[0] * 3 + [50] * 5, [100] * 7 + [10000]])
def test_empty_zones_and_an_outlier_do_no_harm(world: World, counts: list[int]) -> None:
    cells = patchwork(3, len(counts), WIDTH, HEIGHT)
    world.train(write_zones(world.folder / "zones.gpkg", cells, counts))
    mapped = world.map()
    assert np.isfinite(mapped).all() and mapped.max() < 10000


def test_nobody_at_all_is_refused(world: World) -> None:
    with pytest.raises(EngineError) as caught:
        world.train(world.zones(6, [0] * 6))
    assert caught.value.problem == "All zones of districts on the imagery count 0 people."


def test_a_zone_without_a_pixel_is_left_out(world: World) -> None:
    cells = [*patchwork(3, 6, WIDTH, HEIGHT)[:-1], pixel_box(3.6, 3.6, 3.9, 3.9)]
    report = QuietReport()
    zones = write_zones(world.folder / "zones.gpkg", cells, [90] * 6)
    world.train(zones, report, epochs=1)
    assert "Zones left out: 1 without a pixel." in report.warnings


def test_zones_of_two_levels_are_refused(world: World) -> None:
    """A pixel teaches one zone: with the municipality over them, districts would be left without any."""
    cells = [*patchwork(3, 6, WIDTH, HEIGHT), pixel_box(0, 0, WIDTH, HEIGHT)]
    with pytest.raises(EngineError, match="overlap by 100 %"):
        world.train(write_zones(world.folder / "zones.gpkg", cells, [90] * 7))


def test_counts_that_do_not_belong_to_the_place_are_doubted(world: World) -> None:
    report = QuietReport()
    world.train(world.zones(30, [2, 20_000] * 15), report)
    assert any(text.startswith("Both are far off: check the field") for text in report.warnings)


def test_missing_imagery_leaves_its_zones_out_and_the_model_finite(tmp_path: Path) -> None:
    gappy = make_world(tmp_path, s2=np.s_[:30, :50], s1=np.s_[60:, 60:])
    report = QuietReport()
    result = gappy.train(gappy.zones(14), report)
    assert 0 < result.numbers["zones"] < 14
    assert any(line.endswith(" where the imagery has gaps.") for line in report.warnings)
    mapped = gappy.map()
    assert np.isnan(mapped[:30, :50]).all() and np.isfinite(mapped[31:59, 51:]).all()


@pytest.mark.parametrize("end", [RuntimeError("the machine went away"), Cancelled()])
def test_a_run_goes_on_after_a_crash_as_if_there_had_been_none(
    world: World, monkeypatch: Any, end: Exception
) -> None:
    """Cancelled: the engine takes the end of QGIS for a wish to stop."""
    monkeypatch.setattr(fit, "_STORED_EVERY_S", 0.0)
    zones = world.zones(12)

    class Crash(QuietReport):
        def progress(self, fraction: float, text: str = "") -> None:
            if "epoch 4" in text:
                raise end
            super().progress(fraction, text)

    whole = world.train(zones, epochs=5).tables["zones"]
    cache = str(world.folder / "cache")
    with pytest.raises(type(end)):
        world.train(zones, Crash(), epochs=5, cache_folder=cache)
    report = QuietReport()
    before = Path(zones.path).read_bytes()
    Path(zones.path).unlink()
    zones = world.zones(12)  # written anew for each run, as QGIS does it: a GeoPackage holds the time
    assert Path(zones.path).read_bytes() != before
    resumed = world.train(zones, report, epochs=5, cache_folder=cache)
    assert "Member 1 goes on after epoch 3." in report.lines
    assert repr(resumed.tables["zones"]) == repr(whole)
    assert list(Path(cache).iterdir()) == []


@pytest.mark.parametrize("keep", [False, True])
def test_cancelling_keeps_the_best_only_when_asked(world: World, keep: bool) -> None:
    class Impatient(QuietReport):
        def progress(self, fraction: float, text: str = "") -> None:
            if "epoch 3" in text:
                self.cancelled.set()
            super().progress(fraction, text)

    with pytest.raises(Cancelled):
        world.train(world.zones(12), Impatient(), epochs=9, keep_on_cancel=keep)
    assert (world.folder / "models" / "learnt-here.json").exists() == keep


def test_imagery_without_a_pixel_is_refused(tmp_path: Path) -> None:
    empty = make_world(tmp_path, s2=np.s_[:, :])
    with pytest.raises(EngineError) as caught:
        empty.train(empty.zones(6))
    assert caught.value.problem.endswith(".") and not (tmp_path / "models").exists()


def test_it_says_how_long_all_epochs_take_looks_at_left_out_zones_included(
    tmp_path: Path, monkeypatch: Any
) -> None:
    """A zone takes 3 s to learn from and 2 s to look at: 10 epochs of 8 and 2 zones take 280 s."""
    now = [0.0]
    monkeypatch.setattr(fit.time, "monotonic", lambda: now[0])
    member = new_member(extractor_network(open_model(STUDENT)))
    inputs = torch.zeros(5, member.head[0].in_channels)

    class Slow:
        def new_batch(self, rng: Any) -> None: ...

        def draw(self, member: Any, sample: int, season: int, rng: Any) -> Evaluated:
            now[0] += 3
            return Evaluated(member.occupancy_of(inputs), torch.ones(5), torch.ones(5))

        def people(self, member: Any, sample: int) -> float:
            now[0] += 2
            return 10.0

    division = fit.divide(10, 1, 0)[0]
    store, plan = tmp_path / "state", Plan(epochs=10)
    trainer = fit.Trainer(member, Slow(), division, [[0]] * 10, np.full(10, 9.0), plan, 1, store)
    report = QuietReport()
    trainer.run(report, "Training", float("inf"))
    assert report.lines == ["Training: at most 5 min, less where it stops early."]
    assert fit.duration(280) == "5 min"


@pytest.mark.parametrize("said", [False, True])
def test_without_a_gpu_that_computes_the_cpu_trains(world: World, monkeypatch: Any, said: bool) -> None:
    """Whether torch says that there is none, or says that there is one and fails on it."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: said)
    report = QuietReport()
    result = world.train(world.zones(1), report, layers="auto", compute=Compute(device="gpu"))
    assert "Trained: the head alone, on the CPU." in report.lines and result.texts["device"] == "CPU"
    assert "The GPU can't be used for training: no working NVIDIA GPU was found. The CPU trains." in (
        report.warnings
    )


def test_the_networks_are_on_the_device_that_trains(world: World, monkeypatch: Any) -> None:
    from popcorn_qgis.engine.training import device
    from popcorn_qgis.engine.training import features as cache

    class Reached(Exception):
        pass

    def look(samples: Any, extractor: Any, device: Any, *rest: Any) -> None:
        assert {parameter.device for parameter in extractor.parameters()} == {device}
        raise Reached

    monkeypatch.setattr(device, "training_device", lambda *_: torch.device("meta"))
    monkeypatch.setattr(cache, "look_at", look)
    with pytest.raises(Reached):
        world.train(world.zones(5))


def test_the_minutes_are_shared_by_the_head_and_all_layers(world: World, monkeypatch: Any) -> None:
    """By a clock that goes on by 10 seconds whenever it is looked at: 8 minutes end both, neither starves."""
    seconds = itertools.count(step=10)
    clock = SimpleNamespace(monotonic=lambda: float(next(seconds)))
    monkeypatch.setattr(fit, "time", clock)
    monkeypatch.setattr(learn, "time", clock)
    report = QuietReport()
    world.train(world.zones(8), report, layers="all", epochs=10_000, minutes=8)
    told = [re.match(r"Member 1, (the head|all layers): (\d+) epochs", line) for line in report.lines]
    epochs = {found[1]: int(found[2]) for found in told if found}
    assert epochs["the head"] > 0 and epochs["all layers"] > 0
    assert next(seconds) < 8 * 60 + 200


def test_all_layers_train_too(world: World) -> None:
    report = QuietReport()
    result = world.train(world.zones(8), report, layers="all", epochs=1)
    assert "Trained: all layers, on the CPU." in report.lines
    assert result.numbers["zones"] == 8 and np.isfinite(world.map()).all()
