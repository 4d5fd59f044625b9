"""Sequential omnibus test for changes in radar (Conradsen, Canty; spec of urban change, section 11).

The authors' code lets the first test always fire with two polarisations (the sum of the second one starts
at 0) and never resets that sum after a change. ``parity`` keeps both; the strict test does neither.
"""

from __future__ import annotations

import math
from typing import Optional

import numpy as np

_SMALLEST = 2.2e-308  # D is floored here
_erf = np.frompyfunc(math.erf, 1, 1)


def chi2_cdf(z: np.ndarray, freedom: int) -> np.ndarray:
    """Return the distribution function of chi² for 1, 2, 5 or 6 degrees of freedom, float64."""
    z = np.maximum(z, 0)
    half = z / 2
    if freedom in (2, 6):
        terms = 1.0 if freedom == 2 else 1 + half + half**2 / 2
        return np.asarray(1 - np.exp(-half) * terms)
    below = np.asarray(_erf(np.sqrt(half))).astype(np.float64)
    return below if freedom == 1 else below - np.sqrt(2 * z / np.pi) * np.exp(-half) * (1 + z / 3)


class Omnibus:
    """The state of the test for every pixel, fed with one acquisition after the other.

    ``looks`` is the equivalent number of looks n (s12: 4, ers: 3), ``alpha`` the level (0.001; 0.1).
    """

    def __init__(self, looks: float = 4.0, alpha: float = 0.001, parity: bool = False) -> None:
        self.n, self.alpha, self.parity = looks, alpha, parity
        self._j: Optional[np.ndarray] = None

    def feed(self, vv: np.ndarray, vh: Optional[np.ndarray] = None) -> np.ndarray:
        """Take an acquisition, linear power [height, width]; return bool: a change is found at it.

        Without ``vh`` the test is that of one polarisation. NaN: not seen, nothing changes there.
        """
        vv = np.asarray(vv, np.float64)
        second = None if vh is None else np.asarray(vh, np.float64)
        seen = np.isfinite(vv) if second is None else np.isfinite(vv) & np.isfinite(second)
        n = self.n
        if self._j is None:
            self._j = np.zeros(vv.shape)
            self._k, self._x = np.zeros(vv.shape), np.zeros(vv.shape)
        begin = seen & (self._j == 0)
        test = seen & ~begin
        j = self._j + test
        k0 = self._k
        k1 = np.where(test, k0 + n * vv, k0)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            if second is None:
                f, before, now, d = 1, k0, k1, n * vv
                x1 = self._x
            else:
                x1 = np.where(test, self._x + n * second, self._x)
                f, before, now, d = 2, k0 * self._x, k1 * x1, n * vv * n * second
            before, now, d = (np.log(np.maximum(value, _SMALLEST)) for value in (before, now, d))
            spread = j * np.log(j) - (j - 1) * np.log(np.maximum(j - 1, 1))
            ln_r = n * (f * spread + (j - 1) * before + d - j * now)
            rho = 1 - (1 + 1 / (j * (j - 1))) / (6 * n)
            w = -(f / 4) * (1 - 1 / rho) ** 2
            z = -2 * rho * ln_r
            p = 1 - ((1 - w) * chi2_cdf(z, f) + w * chi2_cdf(z, f + 4))
            changed = test & (p <= self.alpha)
        again = begin | changed
        self._j = np.where(again, 1, j)
        self._k = np.where(again, n * vv, k1)
        if second is not None:
            if self.parity:
                self._x = x1
            else:
                self._x = np.where(again, n * second, x1)
        return np.asarray(changed)
