"""Animated GIFs are read back by Pillow, frame by frame and with their times."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image, ImageSequence

from popcorn_qgis.reporting import gif

WIDTH, HEIGHT = 61, 47
PALETTE = [(k, 255 - k, (7 * k) % 256) for k in range(256)]


def pictures() -> list[bytes]:
    source = random.Random(1)
    size = WIDTH * HEIGHT
    return [
        bytes(size),  # one long run
        bytes(source.randrange(256) for _ in range(size)),  # no code is known: every table runs full
        bytes((k // 5) % 256 for k in range(size)),
    ]


def colours(pixels: bytes) -> bytes:
    return b"".join(bytes(PALETTE[k]) for k in pixels)


@pytest.mark.parametrize("repeats", [1, 12])
def test_frames_and_times_are_read_back(tmp_path: Path, repeats: int) -> None:
    path, height = tmp_path / "film.gif", HEIGHT * repeats  # tall enough for codes of every length
    with path.open("wb") as file:
        gif.begin(file, WIDTH, height)
        for number, pixels in enumerate(pictures(), start=1):
            gif.add_frame(file, WIDTH, height, PALETTE, pixels * repeats, 50 * number)
        gif.end(file)
    with Image.open(path) as film:
        assert (film.n_frames, film.info["loop"]) == (3, 0)
        for number, (frame, pixels) in enumerate(zip(ImageSequence.Iterator(film), pictures()), start=1):
            assert frame.info["duration"] == 500 * number
            assert frame.convert("RGB").tobytes() == colours(pixels * repeats)


@pytest.mark.parametrize("size", range(1, 40))
def test_every_length_ends_well(tmp_path: Path, size: int) -> None:
    """The last codes have the length that the reader expects, also where a table has just grown."""
    source = random.Random(size)
    width = 254 * size // 39 + size  # around the lengths at which codes become longer
    pixels = bytes(source.randrange(256) for _ in range(width))
    path = tmp_path / "one.gif"
    with path.open("wb") as file:
        gif.begin(file, width, 1)
        gif.add_frame(file, width, 1, PALETTE, pixels, 10)
        gif.end(file)
    with Image.open(path) as film:
        assert film.convert("RGB").tobytes() == colours(pixels)


def test_colours_that_are_few_stay_as_they_are() -> None:
    few = Counter({(255, 0, 0): 1, (0, 255, 0): 1000, (0, 0, 0): 5})
    assert sorted(gif.chosen_colours(few, 10)) == sorted(few)
    many = Counter({(k, k, k): 1 for k in range(256)})
    chosen = gif.chosen_colours(many, 16)
    assert len(chosen) == 16
    assert max(min(abs(k - c[0]) for c in chosen) for k in range(256)) <= 8
