"""What a model of this family says about itself."""

from __future__ import annotations

from typing import Any

from .....contract.bands import S1_BANDS, S2_BANDS
from .....contract.model_spec import ModelSpec, popcorn_spec

PEOPLE_PER = {"occupancy": "fully built-up pixel", "population": "pixel"}


def default_spec(role: str, name: str, **texts: Any) -> ModelSpec:
    """Return the spec of a network of ours or of the published family; ``texts`` are facts of ModelSpec.

    The extractor sees a scene padded by 14 px, an occupancy member one padded to a multiple of 64
    (spec section 4); Bourbon's published code pads by 14 px.
    """
    bands = S2_BANDS if role == "population" else S1_BANDS + S2_BANDS
    padding = "multiple64" if role == "occupancy" else "reflect14"
    return popcorn_spec(role, name, bands, padding, people_per=PEOPLE_PER.get(role, ""), **texts)
