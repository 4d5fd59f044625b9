"""What the user decides about the set-up, and what it would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple


@dataclass(frozen=True)
class SetupOptions:
    """What the user decides about the set-up."""

    python: str = ""  # the interpreter to build with; found when empty
    gpu: str = "auto"  # "yes": the NVIDIA packages; "no"; "auto": as it is now, and say if "yes" is possible
    training: bool = False  # PyTorch too
    cluster: bool = False  # dask and distributed too, to share the work among machines
    forest: bool = False  # scikit-learn too, for random forests
    wheels: str = ""  # a folder of wheels to install from, without network
    index_url: str = ""  # another package index than pip's configured one
    proxy: str = ""  # "http://user:password@host:port"; the system's when empty
    certificates: str = ""  # a PEM file to trust beside the system's certificates
    repair: bool = False  # build anew even if all is in place

    @property
    def extras(self) -> Tuple[str, ...]:
        """The sections of the lock file that were asked for, but for ``gpu``, which must fit the machine."""
        asked = (("training", self.training), ("cluster", self.cluster), ("forest", self.forest))
        return tuple(name for name, wanted in asked if wanted)


@dataclass(frozen=True)
class SetupPlan:
    """What a set-up would do, and its price, before it starts."""

    python: str  # the interpreter to build with
    python_version: str
    variant: str  # "core", or its extras joined in this order: "gpu-training-cluster-forest"
    lock: str  # the name of the list of packages
    packages: int
    download_bytes: int  # what is fetched at most; pip's cache may hold part of it
    installed_bytes: int  # roughly what it takes on disk
    in_place: bool  # nothing to do
    gpu_reason: str  # why the GPU packages fit or don't, a sentence or two, each on its line
