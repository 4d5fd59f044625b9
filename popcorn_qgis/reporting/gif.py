"""Animated GIF files (GIF89a), written frame by frame: 256 colours each, endless.

Standard library and Python 3.9 only, so that both processes could. Source: CompuServe, Graphics Interchange
Format, version 89a, 1990, appendices D and F.
"""

from __future__ import annotations

import heapq
import struct
from collections import Counter
from typing import BinaryIO, Dict, List, Sequence, Tuple

Colour = Tuple[int, int, int]
MOST_CODES = 4096


def begin(file: BinaryIO, width: int, height: int) -> None:
    """Write what comes before the first frame."""
    file.write(b"GIF89a" + struct.pack("<HHBBB", width, height, 0x70, 0, 0))
    file.write(b"\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")  # again and again


def add_frame(
    file: BinaryIO, width: int, height: int, palette: Sequence[Colour], pixels: bytes, hundredths_s: int
) -> None:
    """Write a frame: ``pixels`` are places in ``palette`` (at most 256), row by row, shown so long."""
    if len(pixels) != width * height or len(palette) > 256:
        raise ValueError("the frame has another size, or too many colours")
    colours = b"".join(bytes(colour) for colour in palette).ljust(768, b"\0")
    file.write(b"\x21\xf9\x04\x04" + struct.pack("<H", hundredths_s) + b"\x00\x00")
    file.write(b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0x87) + colours)
    packed = compressed(pixels)
    file.write(b"\x08")
    for start in range(0, len(packed), 255):
        part = packed[start : start + 255]
        file.write(bytes((len(part),)) + part)
    file.write(b"\x00")


def end(file: BinaryIO) -> None:
    """Write what comes after the last frame."""
    file.write(b"\x3b")


def compressed(pixels: bytes) -> bytes:
    """Return bytes packed by LZW with codes of 9 to 12 bits, lowest bit first."""
    clear, stop = 256, 257
    out = bytearray()
    held, bits, size = clear, 9, 9
    known: Dict[int, int] = {}  # (code before, byte) → code
    new = 258
    before = -1
    for byte in pixels:
        if before < 0:
            before = byte
            continue
        key = before << 8 | byte
        code = known.get(key)
        if code is not None:
            before = code
            continue
        held |= before << bits
        bits += size
        while bits >= 8:
            out.append(held & 255)
            held >>= 8
            bits -= 8
        before = byte
        if new < MOST_CODES:
            known[key] = new
            if new == 1 << size:
                size += 1
            new += 1
        else:
            held |= clear << bits
            bits += size
            known.clear()
            new, size = 258, 9
    for code in ([before] if before >= 0 else []) + [stop]:
        held |= code << bits
        bits += size
        if code != stop and new == 1 << size and size < 12:
            size += 1  # the reader has added a code by then
    while bits > 0:
        out.append(held & 255)
        held >>= 8
        bits -= 8
    return bytes(out)


def chosen_colours(often: Counter[Colour], most: int) -> List[Colour]:
    """Return at most so many colours that stand for those of a picture (median cut; Heckbert 1982).

    ``often`` counts each colour. A box of colours is cut at the median of its longest side, the box with most
    pixels times length first.
    """
    boxes: List[Box] = [list(often.items())] if often else []
    waiting = [(-_weight(box), at) for at, box in enumerate(boxes)]
    while waiting and len(boxes) < most:
        weight, at = heapq.heappop(waiting)
        if weight == 0:  # one colour
            break
        box = boxes[at]
        side = max(range(3), key=lambda k: _length(box, k))
        box.sort(key=lambda entry: entry[0][side])
        half, seen, cut = sum(count for _, count in box) / 2, 0, 0
        while cut < len(box) - 1 and seen < half:
            seen += box[cut][1]
            cut += 1
        boxes[at] = box[:cut]
        boxes.append(box[cut:])
        for place in (at, len(boxes) - 1):
            heapq.heappush(waiting, (-_weight(boxes[place]), place))
    return [_mean(box) for box in boxes]


Box = List[Tuple[Colour, int]]


def _weight(box: Box) -> float:
    return sum(count for _, count in box) * max(_length(box, k) for k in range(3))


def _length(box: Box, side: int) -> int:
    values = [colour[side] for colour, _ in box]
    return max(values) - min(values)


def _mean(box: Box) -> Colour:
    every = sum(count for _, count in box)
    red, green, blue = (round(sum(c[k] * n for c, n in box) / every) for k in range(3))
    return red, green, blue
