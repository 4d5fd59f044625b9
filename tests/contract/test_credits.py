"""Whose work a map rests on: all of it, handed on, and nobody else's."""

from __future__ import annotations

from popcorn_qgis.contract import credits

HUB = "Contains modified Copernicus Sentinel data 2021 processed by Sentinel Hub"
PLANETARY = "Contains modified Copernicus Sentinel data 2022"
OURS = {
    "QUANTITY": "population",
    "ATTRIBUTION": f"{PLANETARY}; Hafner, Ban, Nascetti (domain adaptation; 2022)",
    "BUILTUP_MODEL": "Built-up",
    "BUILTUP_MODEL_SHA256": "ab12",
    "BUILTUP_MODEL_LICENCE": "CC BY 4.0",
}
STRANGER = {"COPYRIGHT": "(c) Office of Maps, Utopia", "LICENSE": "ODbL", "CAMERA_MODEL": "X100"}
#: A family of another task, as this version knows none.
FLOODS = {
    "ATTRIBUTION": "Flood mappers",
    "FLOOD_MODEL": "Floods",
    "FLOOD_MODEL_SHA256": "cd34",
    "FLOOD_MODEL_LICENCE": "MIT",
}


def test_a_map_of_two_hands_on_the_credits_of_both_each_once() -> None:
    made = credits.inherited(OURS, FLOODS, OURS)
    assert credits.notices(made) == [
        PLANETARY, "Hafner, Ban, Nascetti (domain adaptation; 2022)", "Flood mappers",
    ]  # fmt: skip
    assert credits.model_names(made) == ["Built-up", "Floods"]
    assert credits.licences(made) == ["CC BY 4.0", "MIT"]
    assert made["FLOOD_MODEL_SHA256"] == "cd34"
    assert credits.methods(made) == ["Metzger, Caye Daudt, Tuia & Schindler, arXiv 2311.14006"]
    assert credits.inherited(made) == made, "and so on, whatever is made of it"


def test_a_strangers_map_names_its_maker_and_none_of_ours() -> None:
    made = credits.inherited(STRANGER)
    assert made == {"ATTRIBUTION": "(c) Office of Maps, Utopia", "LICENCE": "ODbL"}
    rescaled = {**made, "QUANTITY": "population", "ALGORITHM": "rescale"}
    assert credits.notices(rescaled) == ["(c) Office of Maps, Utopia"]
    assert credits.licences(rescaled) == ["ODbL"] and credits.methods(rescaled) == []
    assert credits.inherited({"QUANTITY": "population", "ALGORITHM": "rescale"}) == {}


def test_imagery_is_credited_by_its_own_notice_and_else_as_sentinel_data() -> None:
    assert credits.imagery_notices({"NOTICE": HUB}) == [HUB]
    assert credits.imagery_notices({}) == [credits.COPERNICUS]
    assert credits.imagery_notices(STRANGER) == [credits.COPERNICUS, "(c) Office of Maps, Utopia"]
    assert credits.imagery_notices({"SYNTHETIC": "Drawn."}) == ["Drawn"]


def test_a_map_from_before_notices_were_written_is_still_credited() -> None:
    older = {key: value for key, value in OURS.items() if key != "ATTRIBUTION"}
    assert credits.notices(older) == [credits.COPERNICUS]
    assert credits.notices({"QUANTITY": "sentinel2"}) == [credits.COPERNICUS]
