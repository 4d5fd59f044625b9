"""Growing a forest on zones: its target, its trees as plain arrays, and which covariates matter.

The only part that needs scikit-learn, the engine's section “forest”. After Stevens et al. 2015 (PLoS ONE 10,
e0107042), with the target and the selection of our own: see ``Target`` and ``selected``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List, Optional

import numpy as np

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...models.forest import Forest

SEED, TREES = 1600, 200
FEWEST_ZONES, FEW_ZONES = 5, 50
#: A covariate counts whose median importance is more than this share of the target's standard deviation.
IMPORTANT = 0.01
FOLDS, REPEATS = 5, 20
#: Zones × trees that are grown between two looks at whether to stop.
_AT_ONCE = 4000
#: Rows that are sent through the trees at a time.
_ROWS = 1 << 13


def target_of(people: np.ndarray, amount: np.ndarray) -> np.ndarray:
    """Return ln(people per unit of ``amount`` + 1), float64 [zones]; NaN where there is none of it.

    ``amount``: km² of the pixels that count, or km² of built-up. The 1 keeps it above 0 for zones without
    anybody, whatever the size of a pixel.
    """
    density = np.divide(people, amount, out=np.full(len(people), np.nan), where=amount > 0)
    return np.log1p(density)


def density_of(target: np.ndarray) -> np.ndarray:
    """Return people per unit of amount, at least 0: what ``target_of`` was made of."""
    return np.maximum(np.expm1(np.asarray(target, dtype=np.float64)), 0.0)


def grow(
    features: np.ndarray, target: np.ndarray, report: Report, seed: int = SEED, trees: int = TREES
) -> Forest:
    """Return a forest grown on zones: ``features`` float [zones, features], ``target`` float64 [zones].

    Each tree sees zones drawn with replacement; all features are tried at every split, and leaves may hold
    one zone (Breiman 2001). The same seed gives the same trees.
    Raises EngineError (code ``no-forest``) where scikit-learn is not there, and Cancelled.
    """
    tree_of = _scikit_learn()
    columns = np.ascontiguousarray(features, dtype=np.float32)
    said = np.ascontiguousarray(target, dtype=np.float64)[:, None]
    rng, zones, grown = np.random.default_rng(seed), len(target), []
    step = max(1, _AT_ONCE // max(zones, 1))
    # scikit-learn's own forest does the same, and takes four times as long to check each tree as to grow it.
    with _unchecked():
        for number in range(trees):
            if number % step == 0:
                report.check_cancelled()
            drawn = np.bincount(rng.integers(0, zones, zones), minlength=zones).astype(np.float64)
            tree = tree_of(random_state=int(rng.integers(2**31)))
            tree.fit(columns, said, sample_weight=drawn, check_input=False)
            grown.append(tree.tree_)
    return as_arrays(grown)


def as_arrays(trees: List[Any]) -> Forest:
    """Return scikit-learn's trees as plain arrays that give the same answers.

    A threshold is rounded down to float32, so that no float32 feature changes sides.
    """
    roots, parts = [], []
    start = 0
    for tree in trees:
        leaf = tree.children_left < 0
        threshold = tree.threshold.astype(np.float32)
        above = threshold.astype(np.float64) > tree.threshold
        threshold[above] = np.nextafter(threshold[above], np.float32(-np.inf))
        parts.append(
            (
                np.where(leaf, -1, tree.feature).astype(np.int32),
                np.where(leaf, np.float32(0), threshold),
                np.where(leaf, 0, tree.children_left + start).astype(np.int32),
                np.where(leaf, 0, tree.children_right + start).astype(np.int32),
                tree.value.reshape(tree.node_count, -1).astype(np.float32),
            )
        )
        roots.append(start)
        start += tree.node_count
    features, thresholds, left, right, values = (np.concatenate(part) for part in zip(*parts))
    return Forest(np.array(roots, dtype=np.int32), features, thresholds, left, right, values)


def answers(forest: Forest, rows: np.ndarray, report: Report) -> np.ndarray:
    """Return what the forest says of each row, float64 [rows], of ``rows`` float [rows, features]."""
    found = np.empty(len(rows))
    for start in range(0, len(rows), _ROWS):
        report.check_cancelled()
        part = np.ascontiguousarray(rows[start : start + _ROWS].T, dtype=np.float32)
        found[start : start + _ROWS] = forest.predict(part)[0]
    return found


@dataclass(frozen=True)
class Trial:
    """What forests say of zones that they have not seen.

    ``target`` float64 [zones]; ``importances`` float64 [repeats, features]: by how much the root mean square
    error grows where a feature's values are exchanged among the zones, over the target's standard deviation.
    """

    target: np.ndarray
    importances: np.ndarray


def try_out(
    features: np.ndarray,
    target: np.ndarray,
    fold: np.ndarray,
    report: Report,
    seed: int = SEED,
    trees: int = TREES,
    repeats: int = REPEATS,
) -> Trial:
    """Leave out each fold in turn: ``fold`` int [zones] from 0; return what the other zones' forests say."""
    zones, count = features.shape
    rng = np.random.default_rng(seed)
    orders = [rng.permutation(zones) for _ in range(repeats)]
    said = np.empty(zones)
    exchanged = np.empty((repeats, count, zones))
    for one in range(int(fold.max()) + 1):
        held = np.flatnonzero(fold == one)
        if not len(held):
            continue
        seen = fold != one
        forest = grow(features[seen], target[seen], report, seed, trees)
        said[held] = answers(forest, features[held], report)
        used = np.unique(forest.features[forest.features >= 0])
        exchanged[:, :, held] = said[held]
        if repeats and len(used):
            rows = np.broadcast_to(features[held], (repeats, len(used), len(held), count)).copy()
            for number, feature in enumerate(used):
                for repeat, order in enumerate(orders):
                    rows[repeat, number, :, feature] = features[order[held], feature]
            flat = answers(forest, rows.reshape(-1, count), report)
            exchanged[:, used] = _with(exchanged[:, used], held, flat.reshape(repeats, len(used), len(held)))
    spread = float(target.std()) or 1.0
    error = np.sqrt(((said - target) ** 2).mean())
    worse = np.sqrt(((exchanged - target) ** 2).mean(axis=2)) - error
    return Trial(said, worse / spread)


def _with(values: np.ndarray, at: np.ndarray, new: np.ndarray) -> np.ndarray:
    values[:, :, at] = new
    return values


def selected(importances: np.ndarray) -> np.ndarray:
    """Return which features are kept, bool [features]: a median importance above IMPORTANT.

    ``importances`` [repeats, features] over the target's standard deviation, so that neither its unit nor
    its mean matters. None may pass: then the caller keeps all, and says so.
    """
    return np.asarray(np.median(importances, axis=0) > IMPORTANT)


def _unchecked() -> Any:
    import sklearn

    return sklearn.config_context(assume_finite=True, skip_parameter_validation=True)


def _scikit_learn() -> Any:
    try:
        from sklearn.tree import DecisionTreeRegressor
    except ImportError as missing:
        raise EngineError(
            "no-forest",
            "The engine has no packages for growing forests (scikit-learn).",
            "Run “Set up the engine” with “Packages for forests”, or give a forest that is grown (MODEL).",
        ) from missing
    return DecisionTreeRegressor


def folds_of(block: np.ndarray, wanted: int, seed: int) -> np.ndarray:
    """Return the fold of each zone, int64 [zones], so that ``block`` (int [zones]) stays together."""
    names, inverse, sizes = np.unique(block, return_inverse=True, return_counts=True)
    count = max(1, min(wanted, len(names)))
    held, fold = np.zeros(count, dtype=np.int64), np.zeros(len(names), dtype=np.int64)
    for at in np.random.default_rng(seed).permutation(len(names)):
        fold[at] = int(np.argmin(held))
        held[fold[at]] += sizes[at]
    return fold[inverse.ravel()]


def enough(zones: int, report: Optional[Report] = None) -> None:
    """Raise EngineError for fewer zones than a forest can be grown on; warn of few."""
    if zones < FEWEST_ZONES:
        raise EngineError(
            "few-zones",
            sentence(
                "Only {zones} zones have a count, pixels that count and a value of every covariate.",
                zones=zones,
            ),
            sentence("A forest needs {fewest}: take smaller zones.", fewest=FEWEST_ZONES),
        )
    if zones < FEW_ZONES and report is not None:
        report.warning(
            sentence(
                "The forest is grown on {zones} zones; under {few} it tells little: look at its skill.",
                zones=zones,
                few=FEW_ZONES,
            )
        )
