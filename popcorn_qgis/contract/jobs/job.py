"""What every job says of itself: its id, the function that does it, and the files that it writes."""

from __future__ import annotations

import os
from dataclasses import fields
from typing import Any, ClassVar, Dict, Set, Type

#: Algorithm id → job type. A job is here as soon as the module that defines it was imported.
JOB_TYPES: Dict[str, Type[Job]] = {}


class Job:
    """The base of all jobs, each a frozen dataclass of plain values.

    ``ID`` is the algorithm's in the toolbox; ``FUNCTION`` the module below ``engine`` whose
    ``run(job, report) -> JobResult`` does it, imported only when the job comes. A job that ``SPREADS``
    maps tile by tile with a ``compute.cache_folder``, and so can be shared by several machines.
    """

    ID: ClassVar[str]
    FUNCTION: ClassVar[str]
    SPREADS: ClassVar[bool]

    def __init_subclass__(cls, *, id: str, function: str, spreads: bool = False) -> None:
        super().__init_subclass__()
        cls.ID, cls.FUNCTION, cls.SPREADS = id, function, spreads
        JOB_TYPES[id] = cls

    def output_files(self) -> Dict[str, str]:
        """Return field → path of every file that is asked for: the fields that begin with ``output``."""
        values: Dict[str, Any] = {field.name: getattr(self, field.name) for field in fields(self)}  # type: ignore[arg-type]
        return {name: value for name, value in values.items() if name.startswith("output") and value}

    def output_folders(self) -> Set[str]:
        """Return the folders that the job writes into."""
        named = {getattr(self, "folder", "")}
        beside = {os.path.dirname(path) or os.curdir for path in self.output_files().values()}
        return (named | beside) - {""}
