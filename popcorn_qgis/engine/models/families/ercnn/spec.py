"""What an ERCNN-DRS says about itself: inputs in reflectance and linear power, states, halo, licence."""

from __future__ import annotations

from typing import Any

from .....contract.bands import S1_BANDS, S2_L1C_BANDS
from .....contract.model_spec import InputSpec, ModelSpec, OutputSpec, Recurrence, StateSpec, Tiling
from .network import S12, Era

ROLE = "urbanchange"
HALO_PX = 12  # 9e-6 of a map's range is left of what zero padding spoils (spec of urban change, section 9)
ATTRIBUTION = "Zitzlsberger et al., ERCNN-DRS (Remote Sensing 13(15):3000, 2021)"
LICENCE = "GPL-3.0"
#: Landsat 5's Thematic Mapper; band 6 is thermal.
TM_BANDS = ("TM1", "TM2", "TM3", "TM4", "TM5", "TM6", "TM7")


def default_spec(era: Era, name: str, **texts: Any) -> ModelSpec:
    """Return the spec of an era; ``texts`` are facts of ModelSpec."""
    if era is S12:
        inputs = (
            InputSpec("s1_asc", S1_BANDS, "linear power"),
            InputSpec("s1_desc", S1_BANDS, "linear power"),
            InputSpec("s2_l1c", S2_L1C_BANDS, "reflectance"),
        )
        steps = 92
    else:
        inputs = (
            InputSpec("sar_asc", ("SAR",), "linear power"),
            InputSpec("sar_desc", ("SAR",), "linear power"),
            InputSpec("tm", TM_BANDS, "DN/255"),
        )
        steps = 110
    states = tuple(
        StateSpec(f"{kind}_{sensor}", f"next_{kind}_{sensor}", size)
        for sensor, size in (("sar", era.sar), ("optical", era.optical))
        for kind in ("h", "c")
    )
    texts["attribution"] = texts.get("attribution") or ATTRIBUTION
    return ModelSpec(
        ROLE,
        name,
        inputs,
        (OutputSpec(ROLE, ROLE),),
        Tiling(HALO_PX),
        recurrence=Recurrence(states, steps, 5),
        **texts,
    )
