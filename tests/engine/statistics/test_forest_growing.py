"""Forests in plain arrays: what matters is found, the same seed gives the same trees, little is refused."""

from __future__ import annotations

import builtins

import numpy as np
import pytest

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics.forest import growing
from popcorn_qgis.engine.statistics.forest_weights import held_out_people


def zones(count: int = 80, seed: int = 2):
    """Return features of which the first two say how many people live on a km², and how many do."""
    rng = np.random.default_rng(seed)
    features = rng.random((count, 6))
    density = np.exp(1 + 4 * features[:, 0] + 2 * features[:, 1])
    km2 = rng.uniform(0.2, 3, count)
    return features, km2, density * km2


def test_what_matters_is_found_and_the_rest_is_not():
    features, km2, people = zones()
    target = growing.target_of(people, km2)
    fold = growing.folds_of(np.arange(80), growing.FOLDS, 1)
    assert sorted(np.bincount(fold)) == [16] * 5
    trial = growing.try_out(features, target, fold, QuietReport(), trees=60)
    assert list(growing.selected(trial.importances)[:2]) == [True, True]
    middle = np.median(trial.importances, axis=0)
    assert middle[0] > middle[1] > 0.1 > 0.05 > np.abs(middle[2:]).max()
    assert np.corrcoef(trial.target, target)[0, 1] > 0.9


def test_the_target_and_its_way_back():
    people, km2 = np.array([0.0, 250.0, 10.0]), np.array([2.0, 0.5, 0.0])
    target = growing.target_of(people, km2)
    np.testing.assert_allclose(target[:2], [0.0, np.log(501)])
    assert np.isnan(target[2])
    np.testing.assert_allclose(growing.density_of(target[:2]), [0, 500])
    assert growing.density_of(np.array([-0.5]))[0] == 0


def test_the_same_seed_gives_the_same_trees_and_another_does_not():
    features, km2, people = zones()
    target = growing.target_of(people, km2)
    one, same, other = (growing.grow(features, target, QuietReport(), seed, 9) for seed in (4, 4, 5))
    assert (one.thresholds == same.thresholds).all() and (one.values == same.values).all()
    assert len(one.roots) == 9 and one.is_sound(6, 1)
    assert one.thresholds.shape != other.thresholds.shape or (one.thresholds != other.thresholds).any()


def test_a_threshold_between_two_floats_sends_none_to_the_wrong_side():
    """A threshold in float64 that float32 would round up must stay below the value to its right."""
    low = np.float32(1.0)
    high = np.nextafter(low, np.float32(2))
    features = np.array([[low], [high]] * 6, dtype=np.float32)
    target = np.array([0.0, 1.0] * 6)
    forest = growing.grow(features, target, QuietReport(), trees=1)
    assert list(growing.answers(forest, np.array([[low], [high]]), QuietReport())) == [0.0, 1.0]


def test_zones_are_predicted_without_their_own_count():
    features, km2, people = zones()
    fold = np.arange(80) % 8
    found = held_out_people(features, km2, people, fold, trees=40)
    wrong = people.copy()
    wrong[fold == 3] *= 1000
    again = held_out_people(features, km2, wrong, fold, trees=40)
    assert (found[fold == 3] == again[fold == 3]).all()
    assert (found[fold == 2] != again[fold == 2]).any()


def test_a_zone_with_gaps_or_without_count_is_predicted_but_not_learnt_from():
    features, km2, people = zones()
    features[5, 0], people[6] = np.nan, np.nan
    fold = np.arange(80) % 8
    fold[7] = -1
    found = held_out_people(features, km2, people, fold, trees=20)
    assert np.isfinite(found[[5, 6]]).all() and np.isnan(found[7])


def test_few_zones_are_said_and_very_few_refused():
    report = QuietReport()
    growing.enough(49, report)
    assert "grown on 49 zones" in report.warnings[0]
    with pytest.raises(EngineError, match="Only 4 zones") as refused:
        growing.enough(4, report)
    assert refused.value.code == "few-zones"


def test_without_scikit_learn_the_sentence_says_what_to_install(monkeypatch):
    real = builtins.__import__

    def absent(name, *rest):
        if name.startswith("sklearn"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", absent)
    with pytest.raises(EngineError, match="no packages for growing forests") as missing:
        growing.grow(np.zeros((6, 1)), np.zeros(6), QuietReport())
    assert missing.value.code == "no-forest"


def test_growing_can_be_cancelled():
    features, km2, people = zones()
    report = QuietReport()
    report.cancelled.set()
    with pytest.raises(Cancelled):
        growing.grow(features, growing.target_of(people, km2), report)
