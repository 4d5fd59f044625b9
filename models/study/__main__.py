"""Run the study, or go on with it, and print its tables: `python -m models.study [--seeds N]`."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

import numpy as np
import torch

from popcorn_qgis.contract.published_models import bundled_models_folder
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.format import open_model
from popcorn_qgis.engine.sample.district import LINKS
from popcorn_qgis.engine.training.batches import HeadDraws
from popcorn_qgis.engine.training.hyperparameters import HEAD_DRAWS, HEAD_RATE, Plan
from popcorn_qgis.engine.training.learn import Learnt, Lessons, Stage, learn
from popcorn_qgis.engine.training.member import Member, extractor_network
from popcorn_qgis.engine.training.network import DualStream

from .compare import agreement
from .districts import SEASONS, Place, joined, make_places
from .tables import tables

RESULTS = Path(__file__).with_name("results.json")
#: Frozen before the first seed of the study was run; tried out on districts from 9000 on only.
TRAIN, TEST, FIRST_SEED = 10, 5, 10_000
PLAN = Plan(epochs=20, rate=HEAD_RATE, fewest_draws=HEAD_DRAWS)


def main() -> None:
    """Run what is missing of the seeds and print the tables."""
    parser = argparse.ArgumentParser(prog="python -m models.study", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--results", type=Path, default=RESULTS)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    extractor = extractor_network(open_model(bundled_models_folder() / "builtup-student.onnx"))
    found = json.loads(asked.results.read_text()) if asked.results.exists() else {}
    for seed in range(asked.seeds):
        if str(seed) not in found:
            started = time.process_time()
            found[str(seed)] = one_seed(seed, extractor)
            found[str(seed)]["cpu_seconds"] = round(time.process_time() - started, 1)
            partial = asked.results.with_suffix(".partial")
            partial.write_text(json.dumps(found, indent=1) + "\n")
            os.replace(partial, asked.results)
            print(f"seed {seed}: {found[str(seed)]['cpu_seconds']} s", flush=True)
    print(tables(found))


def one_seed(seed: int, extractor: DualStream) -> dict[str, object]:
    """Train and compare on districts of this seed's own."""
    first = FIRST_SEED + seed * (TRAIN + TEST)
    drawn = [make_places(first + number, extractor, LINKS) for number in range(TRAIN + TEST)]
    result: dict[str, object] = {}
    for link in LINKS:
        places = [district[link] for district in drawn]
        result[link] = _one_link(places[:TRAIN], places[TRAIN:], extractor, seed)
    return result


def _one_link(train: list[Place], test: list[Place], extractor: DualStream, seed: int) -> dict[str, object]:
    cache, counts = joined(train)
    usable = cache.usable()
    filled = np.array([cache.filled(zone, seasons) for zone, seasons in enumerate(usable)])
    device = torch.device("cpu")
    lessons = Lessons(counts, usable, filled, cache.spread(), [Stage(HeadDraws(cache, device), PLAN)])
    with tempfile.TemporaryDirectory() as folder:
        learnt = learn(lessons, extractor, 1, 1600 + seed, device, Path(folder), QuietReport())
    trained = [_population(learnt.trained[0], place) for place in test]
    recalibrated = [learnt.rate.people(place.builtup).mean(axis=0) for place in test]
    maps = {
        "areal": [np.ones_like(place.population) for place in test],
        "builtup": [place.builtup.mean(axis=0) for place in test],
        "recalibrated": recalibrated,
        "trained": trained,
        "used": trained if learnt.is_trained else recalibrated,
    }
    return {
        **{name: agreement(test, weights) for name, weights in maps.items()},
        "is_trained": learnt.is_trained,
        "zones": len(counts),
        "people": float(counts.sum()),
        "epochs": len(learnt.histories[0].losses),
        **_misfits(learnt),
        "industry_to_homes": _industry(trained, test),
        "true_industry_to_homes": _industry([place.population for place in test], test),
    }


def _population(member: Member, place: Place) -> np.ndarray:
    """Return people per pixel, mean over the seasons: [H, W]."""
    maps = []
    with torch.no_grad():
        for season in range(len(SEASONS)):
            inputs = place.features[season].reshape(-1, place.features.shape[-1]).astype(np.float32)
            occupancy = member.occupancy_of(torch.from_numpy(inputs)).numpy()
            maps.append(occupancy.reshape(place.population.shape) * place.builtup[season])
    return np.mean(maps, axis=0)


def _industry(population: list[np.ndarray], places: list[Place]) -> float:
    """Return people per built-up pixel of industry over that of homes, over all places together."""
    rates = []
    for mask in ([place.industry for place in places], [place.homes for place in places]):
        people = sum(float(map_[chosen].sum()) for map_, chosen in zip(population, mask))
        built = sum(float(place.builtup.mean(axis=0)[chosen].sum()) for place, chosen in zip(places, mask))
        rates.append(people / built)
    return rates[0] / rates[1]


def _misfits(learnt: Learnt) -> dict[str, float]:
    if learnt.verdict is None:
        return {}
    return {
        "misfit_trained": learnt.verdict.trained,
        "misfit_rate": learnt.verdict.rate,
        "misfit_error": learnt.verdict.error,
    }


if __name__ == "__main__":
    main()
