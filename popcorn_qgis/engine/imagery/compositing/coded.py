"""The dates of a block as whole numbers: half the memory of floats, and the same values for whole DN."""

from __future__ import annotations

from typing import Any, Iterator, List, Sequence, Tuple, Union

import numpy as np

#: Reflectance 1. A DN is six of them, so that whole DN come back to the last bit; 0 is missing.
CODE_OF_ONE = 60_000
LEAST, MOST = np.float32(1e-4), np.float32(1)


def encoded(reflectance: np.ndarray) -> np.ndarray:
    """Return uint16 of reflectance 0..1, at least 1e-4; 0 where NaN."""
    codes = np.clip(reflectance, LEAST, MOST)
    codes *= np.float32(CODE_OF_ONE)
    np.rint(codes, out=codes)
    return np.nan_to_num(codes, copy=False, nan=0).astype(np.uint16)


def encoded_dn(dn: np.ndarray) -> np.ndarray:
    """Return uint16 of reflectance × 10000, as ``encoded``."""
    codes = np.clip(dn, np.float32(1), np.float32(10_000)) * np.float32(CODE_OF_ONE // 10_000)
    np.rint(codes, out=codes)
    return np.nan_to_num(codes, copy=False, nan=0).astype(np.uint16)


def decoded(codes: np.ndarray) -> np.ndarray:
    """Return reflectance float32, NaN where missing."""
    values = codes.astype(np.float32)
    values /= np.float32(CODE_OF_ONE)
    values[codes == 0] = np.nan
    return values


def decoded_dn(codes: np.ndarray) -> np.ndarray:
    """Return reflectance × 10000 float32, NaN where missing; whole DN to the last bit."""
    values = codes.astype(np.float32)
    values /= np.float32(CODE_OF_ONE // 10_000)
    values[codes == 0] = np.nan
    return values


class CodedDates:
    """Dates [T, bands, H, W] that are read as reflectance, and written date by date.

    ``codes``: uint16 [bands, H, W] of each date, shared; ``places``: which of their bands are shown.
    """

    def __init__(self, codes: List[np.ndarray], places: Sequence[int] = ()) -> None:
        self.codes = codes
        self._places = tuple(places) or tuple(range(len(codes[0])))
        self._in_order = self._places == tuple(range(len(codes[0])))

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def shape(self) -> Tuple[int, ...]:
        """Dates, bands, rows and columns."""
        return (len(self.codes), len(self._places), *self.codes[0].shape[1:])

    def __iter__(self) -> Iterator[np.ndarray]:
        for date in range(len(self)):
            yield self[date]

    def __getitem__(self, key: Any) -> np.ndarray:
        """Return values as an array does: date, or slice of dates; then band, or slice; then rows."""
        first, *rest = key if isinstance(key, tuple) else (key,)
        if isinstance(first, slice):
            return np.stack([self._of(codes, rest) for codes in self.codes[first]])
        return self._of(self.codes[first], rest)

    def __setitem__(self, date: int, values: np.ndarray) -> None:
        """Keep the values [bands, H, W] of a date."""
        self.codes[date][list(self._places)] = encoded(values)

    def seen(self) -> np.ndarray:
        """Return bool [H, W]: what any date shows."""
        return np.any([codes[0] > 0 for codes in self.codes], axis=0)

    def cut(self, rows: slice, columns: slice) -> CodedDates:
        """Return a part of the image, without a copy."""
        return CodedDates([codes[:, rows, columns] for codes in self.codes], self._places)

    def at(self, date: int, bands: slice, places: np.ndarray) -> np.ndarray:
        """Return float32 [N] of some bands of a date, at places counted flat."""
        own = list(self._places[bands])
        codes = self.codes[date]
        part = codes[own[0] : own[-1] + 1] if own == list(range(own[0], own[-1] + 1)) else codes[own]
        return decoded(part.reshape(-1)[places])

    def _of(self, codes: np.ndarray, rest: Sequence[Any]) -> np.ndarray:
        band, *more = rest or (slice(None),)
        if not self._in_order:
            band = self._places[band] if isinstance(band, int) else list(self._places[band])
        key = (band, *more)
        return decoded(codes[key])


#: Dates as floats, or as whole numbers that are read as floats.
Reflectances = Union[np.ndarray, CodedDates]


def at_places(values: Reflectances, date: int, bands: slice, places: np.ndarray) -> np.ndarray:
    """Return float32 [N] of some bands of a date [B, H, W], at places counted flat; a copy."""
    if isinstance(values, CodedDates):
        return values.at(date, bands, places)
    return np.asarray(values[date, bands].reshape(-1)[places])
