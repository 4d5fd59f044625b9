"""The job that finds clusters of pixels that look alike and how many people live in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from .inputs import Imagery, Zones
from .job import Job


@dataclass(frozen=True)
class ClusterWeightsJob(Job, id="clusterweights", function="statistics.clusters.weights"):
    """Map people by the cluster of each pixel; both are fitted here, or come with ``model``, a file.

    ``zones`` with counts are what people per km² are fitted to, without a ``model``; with ``rescale`` every
    zone sums to its count afterwards. Without zones a model maps any place as it predicts.
    """

    imagery: Imagery
    output: str
    zones: Optional[Zones] = None
    model: str = ""
    clusters: int = 50
    rescale: bool = True
    seed: int = 1600
    output_clusters: str = ""  # the number of each pixel's cluster
    output_model: str = ""  # a .npz file
