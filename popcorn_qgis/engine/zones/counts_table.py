"""A table of counts by the ids of zones: a CSV, in which an id is a text, leading zeros and all."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Dict, List, Tuple

from ...contract.errors import EngineError
from ...contract.sentences import sentence

_DELIMITERS = ",;\t|"
_MOST_BYTES = 256 << 20


def read_table(path: str, id_column: str, columns: Tuple[str, ...]) -> Dict[str, Tuple[str, ...]]:
    """Return id → the texts of ``columns``, in the order of the table's rows.

    Rows without an id are left out. Raises EngineError for a file that can't be read, a column that is not
    there (the others are named), an id that occurs twice, and a table without rows.
    """
    name = Path(path).name
    rows = _rows(path, name)
    head = [text.strip() for text in rows[0]] if rows else []
    places = []
    for column in (id_column, *columns):
        if column not in head:
            raise EngineError(
                "no-column",
                sentence("The table {file} has no column “{column}”.", file=name, column=column),
                sentence("Choose one of: {columns}.", columns=", ".join(head[:20])),
            )
        places.append(head.index(column))
    found: Dict[str, Tuple[str, ...]] = {}
    for row in rows[1:]:
        texts = [row[at].strip() if at < len(row) else "" for at in places]
        if not texts[0]:
            continue
        if texts[0] in found:
            raise EngineError(
                "repeated-id",
                sentence("The id “{id}” occurs twice in the table {file}.", id=texts[0], file=name),
                "Give every zone one row.",
            )
        found[texts[0]] = tuple(texts[1:])
    if not found:
        raise EngineError(
            "no-rows",
            sentence("The table {file} has no rows with an id.", file=name),
            "Choose another table.",
        )
    return found


def _rows(path: str, name: str) -> List[List[str]]:
    unreadable = EngineError(
        "unreadable",
        sentence("The table {file} can't be read as CSV.", file=name),
        "Save it as CSV in UTF-8, with the names of the columns in its first line.",
    )
    try:
        if Path(path).stat().st_size > _MOST_BYTES:
            raise unreadable
        content = Path(path).read_bytes()
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode("latin-1")
        first = text.split("\n", 1)[0]
        delimiter = max(_DELIMITERS, key=first.count)
        return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row]
    except (OSError, csv.Error) as problem:
        raise unreadable from problem
