"""The census algorithms inside QGIS, checked with QGIS's own Zonal statistics."""

from __future__ import annotations

import numpy
import pytest
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from conftest import pixels
from popcorn_qgis.toolbox.zones import field_types

WEST, SOUTH = 560_000.0, 6_060_000.0


def zonal_sums(raster, zones):
    """Sum a raster over zones with QGIS's own algorithm; return a (sum, census) for each zone."""
    import processing

    layer = processing.run(
        "native:zonalstatisticsfb",
        {"INPUT": zones, "INPUT_RASTER": raster, "RASTER_BAND": 1, "STATISTICS": [1], "OUTPUT": "memory:"},
    )["OUTPUT"]
    return [(feature["_sum"] or 0.0, feature["population"]) for feature in layer.getFeatures()]


def features(layer):
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "x", "ogr")
    return [dict(zip(feature.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def make_zones(rows, field_type=field_types.NUMBER):
    """Return a memory layer of zones; rows are (name, WKT, count)."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "my zones", "memory")
    layer.dataProvider().addAttributes(
        [QgsField("name", field_types.TEXT), QgsField("population", field_type)]
    )
    layer.updateFields()
    for name, wkt, count in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([name, count])
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


@pytest.fixture
def rescaled(run, population, tmp_path):
    """Rescale the map of the scene to a layer of zones; the results' zones are a layer in memory."""

    def rescale(zones):
        path = str(tmp_path / "r.tif")
        return run(
            "rescale", INPUT=population, ZONES=zones, FIELD="population", OUTPUT=path, OUTPUT_ZONES="memory:"
        )

    return rescale


def box(left, bottom, right, top):
    """Return a rectangle given in metres from the scene's lower left corner."""
    x, y = (WEST + left, WEST + right), (SOUTH + bottom, SOUTH + top)
    return f"POLYGON(({x[0]} {y[0]},{x[1]} {y[0]},{x[1]} {y[1]},{x[0]} {y[1]},{x[0]} {y[0]}))"


def test_every_zone_gets_its_count_by_qgis_zonal_statistics(run, scene, population, tmp_path):
    output, zones = str(tmp_path / "r.tif"), str(tmp_path / "z.gpkg")
    results = run("rescale", INPUT=population, **scene.fine, OUTPUT=output, OUTPUT_ZONES=zones)
    sums = zonal_sums(output, zones)
    assert len(sums) > 5
    for mapped, census in sums:
        assert mapped == pytest.approx(census, rel=1e-6)
    total = sum(census for _, census in sums)
    assert results["CENSUS_TOTAL"] == total
    assert results["MAPPED_TOTAL"] == pytest.approx(total, rel=1e-6)
    assert numpy.nansum(pixels(output)) == pytest.approx(total, rel=1e-6)
    for zone in features(zones):
        assert zone["census"] == zone["population"]
        assert zone["after"] == pytest.approx(zone["population"], rel=1e-6)
        assert zone["ratio"] == pytest.approx(zone["before"] / zone["census"], rel=1e-6)
        assert zone["status"]
        assert zone["name"].startswith("Synthetic")  # their own attributes stay
    assert (tmp_path / "r.qml").is_file() and (tmp_path / "z.qml").is_file()


def test_nobody_lives_where_the_constraint_is_0(run, scene, population, tmp_path):
    """The mask is QGIS's own raster calculator's; every zone keeps its count."""
    import processing

    mask, output = str(tmp_path / "mask.tif"), str(tmp_path / "r.tif")
    asked = {"INPUT_A": population, "BAND_A": 1, "FORMULA": "A>=0.5", "RTYPE": 0, "OUTPUT": mask}
    processing.run("gdal:rastercalculator", asked)
    zones = str(tmp_path / "z.gpkg")
    given = {**scene.coarse, "OUTPUT": output, "OUTPUT_ZONES": zones, "CONSTRAINT": mask}
    run("rescale", INPUT=population, **given)
    inside, people = pixels(mask) == 1, pixels(output)
    assert 0.01 < inside.mean() < 0.9 and people[inside].sum() > 0 and (people[~inside] == 0).all()
    for mapped, census in zonal_sums(output, zones):
        assert mapped == pytest.approx(census, rel=1e-6)


def shown_fields(zones):
    """Return the fields of a layer, by the names that tables and Identify give them, without hidden ones."""
    layer = QgsVectorLayer(zones, "zones", "ogr")
    return [
        layer.attributeDisplayName(index)
        for index in layer.attributeList()
        if layer.editorWidgetSetup(index).type() != "Hidden"
    ]


def test_what_the_zones_say_already_is_shown_once(run, scene, population, tmp_path):
    """The count and the number of each zone stand beside the census's own fields only where they differ."""
    zones, other = str(tmp_path / "z.gpkg"), str(tmp_path / "other.gpkg")
    asked = {"INPUT": population, "OUTPUT": str(tmp_path / "r.tif"), "OUTPUT_ZONES": zones}
    run("rescale", **scene.fine, **asked)
    shown = shown_fields(zones)
    assert "population" in shown and "fid" in shown
    assert "People in the census" not in shown and "Number of the zone in the log" not in shown
    layer = QgsVectorLayer(scene.fine["ZONES"], "fine", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds(sorted(layer.allFeatureIds())[2:4])  # numbers 1 and 2 in the log, 3 and 4 in fid
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    asked.update(OUTPUT=str(tmp_path / "o.tif"), OUTPUT_ZONES=other)
    run("rescale", ZONES=selected, FIELD="population", **asked)
    assert "Number of the zone in the log" in shown_fields(other)
    assert "People in the census" not in shown_fields(other)


def test_a_comparison_tells_what_knowing_the_buildings_alone_would_give(
    run, listener, scene, population, tmp_path
):
    built, page = str(tmp_path / "built.tif"), tmp_path / "report.html"
    run("builtup", **scene.season, OUTPUT=built)
    run("evaluate", INPUT=[population], **scene.fine, BUILTUP=built, OUTPUT_REPORT=str(page))
    assert any("spread over the built-up pixels of all zones" in line for line in listener.info)
    assert "(built-up only" in page.read_text(encoding="utf-8")


def test_only_the_selected_zones_are_mapped(rescaled, scene):
    layer = QgsVectorLayer(scene.fine["ZONES"], "fine", "ogr")
    QgsProject.instance().addMapLayer(layer)
    chosen = sorted(layer.allFeatureIds())[:2]
    layer.selectByIds(chosen)
    expected = sum(layer.getFeature(number)["population"] for number in chosen)
    zones = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    results = rescaled(zones)
    assert results["CENSUS_TOTAL"] == expected
    assert results["OUTPUT_ZONES"].featureCount() == 2


def test_selected_zones_keep_their_names(run, listener, scene, population, tmp_path):
    layer = QgsVectorLayer(scene.fine["ZONES"], "fine", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds(sorted(layer.allFeatureIds())[2:6])
    names = [feature["name"] for feature in layer.selectedFeatures()]
    zones = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    page = tmp_path / "report.html"
    run("evaluate", INPUT=[population], ZONES=zones, FIELD="fid", OUTPUT_REPORT=str(page))
    assert all(name in page.read_text(encoding="utf-8") for name in names)
    assert any("“fid” looks like the number of each zone" in text for text in listener.warnings)


def test_memory_layers_keep_their_own_fields(rescaled):
    """A field of theirs that is called like one of ours stays as it was."""
    layer = make_zones([("west", box(0, 0, 1000, 2000), 300.0), ("east", box(1000, 0, 2000, 2000), 500.0)])
    layer.dataProvider().addAttributes([QgsField("Ratio", field_types.TEXT)])
    layer.updateFields()
    layer.dataProvider().changeAttributeValues({f.id(): {2: "theirs"} for f in layer.getFeatures()})
    results = rescaled(layer)
    rows = features(results["OUTPUT_ZONES"])
    assert {row["Ratio"] for row in rows} == {"theirs"}
    assert [row["ratio_2"] for row in rows] == [pytest.approx(row["before"] / row["census"]) for row in rows]
    assert {row["name"]: round(row["after"]) for row in rows} == {"west": 300, "east": 500}


def test_the_log_and_the_zone_layer_name_a_zone_by_the_same_number(rescaled, listener):
    """The second of three zones is smaller than a pixel; their own zone_id stays."""
    shapes = (box(0, 0, 1000, 2000), box(1502, 1002, 1505, 1005), box(1010, 0, 2000, 900))
    layer = make_zones([(f"zone {n}", shape, 100.0) for n, shape in enumerate(shapes)])
    layer.dataProvider().addAttributes([QgsField("zone_id", field_types.TEXT)])
    layer.updateFields()
    layer.dataProvider().changeAttributeValues({f.id(): {2: "theirs"} for f in layer.getFeatures()})
    results = rescaled(layer)
    rows = {row["name"]: row for row in features(results["OUTPUT_ZONES"])}
    assert [rows[f"zone {n}"]["zone_id_2"] for n in range(3)] == [1, 2, 3]
    assert {row["zone_id"] for row in rows.values()} == {"theirs"}
    small = next(text for text in listener.warnings if "smaller than a pixel" in text)
    assert "(zone_id 2)" in small and rows["zone 1"]["status"] == "too small"


def test_zones_in_another_crs_and_of_invalid_shape_work(run, population, tmp_path):
    import processing

    bow_tie = (
        f"POLYGON(({WEST} {SOUTH},{WEST + 1000} {SOUTH + 1000},{WEST + 1000} {SOUTH},"
        f"{WEST} {SOUTH + 1000},{WEST} {SOUTH}))"
    )
    layer = make_zones([("bow tie", bow_tie, 100.0), ("north", box(0, 1000, 2000, 2000), 900.0)])
    turned = processing.run(
        "native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    )["OUTPUT"]
    output = str(tmp_path / "r.tif")
    results = run("rescale", INPUT=population, ZONES=turned, FIELD="population", OUTPUT=output)
    assert results["MAPPED_TOTAL"] == pytest.approx(1000, rel=1e-6)
    assert numpy.nansum(pixels(output)) == pytest.approx(1000, rel=1e-6)


def test_a_count_that_is_no_number_is_named(run, population, tmp_path):
    layer = make_zones(
        [("a", box(0, 0, 1000, 2000), "120"), ("b", box(1000, 0, 2000, 2000), "about 80")], field_types.TEXT
    )
    output = tmp_path / "r.tif"
    with pytest.raises(QgsProcessingException, match="about 80"):
        run("rescale", INPUT=population, ZONES=layer, FIELD="population", OUTPUT=str(output))
    assert not output.exists()


@pytest.mark.parametrize(
    "algorithm, words", [("rescale", "shows optical imagery"), ("aggregate", "overlaps")]
)
def test_a_second_part_that_is_refused_leaves_nothing_of_the_first(
    run, population, scene, tmp_path, algorithm, words
):
    """Members that are imagery, and zones that lie elsewhere."""
    elsewhere = make_zones([("a", box(50_000, 0, 52_000, 2000), 120.0)])
    more = (
        {**scene.coarse, "MEMBERS": scene.season["S2"][0]}
        if algorithm == "rescale"
        else {"ZONES": elsewhere, "OUTPUT_ZONES": str(tmp_path / "zones.gpkg")}
    )
    with pytest.raises(QgsProcessingException, match=words):
        run(algorithm, INPUT=population, OUTPUT=str(tmp_path / "map.tif"), **more)
    assert list(tmp_path.iterdir()) == []


def test_counts_as_text_count(rescaled):
    layer = make_zones([("a", box(0, 0, 2000, 2000), "120")], field_types.TEXT)
    results = rescaled(layer)
    assert results["CENSUS_TOTAL"] == 120


def test_missing_counts_are_marked(rescaled):
    layer = make_zones([("a", box(0, 0, 1000, 2000), 120.0), ("b", box(1000, 0, 2000, 2000), None)])
    results = rescaled(layer)
    status = {row["name"]: row["status"] for row in features(results["OUTPUT_ZONES"])}
    assert status["a"] != status["b"]
    assert results["CENSUS_TOTAL"] == 120


def test_aggregation_keeps_the_total(run, scene, population, tmp_path):
    output, zones = str(tmp_path / "a.tif"), str(tmp_path / "z.gpkg")
    results = run(
        "aggregate", INPUT=population, OUTPUT=output, **{"ZONES": scene.fine["ZONES"]}, OUTPUT_ZONES=zones
    )
    total = pixels(population).sum()
    cells = pixels(output)
    assert cells.shape == (20, 20)
    assert cells.sum() == pytest.approx(total, rel=1e-6)
    # Cell (0, 0) is the sum of the first 10 × 10 pixels.
    assert cells[0, 0] == pytest.approx(pixels(population)[:10, :10].sum(), rel=1e-5)
    assert results["PEOPLE"] == pytest.approx(total, rel=1e-6)
    assert results["PEOPLE_IN_ZONES"] == pytest.approx(total, rel=1e-6)
    rows = features(zones)
    assert sum(row["people"] for row in rows) == pytest.approx(total, rel=1e-6)


def test_evaluation_agrees_with_a_hand_calculation(run, scene, population, tmp_path):
    table, zones = str(tmp_path / "metrics.csv"), str(tmp_path / "z.gpkg")
    results = run("evaluate", INPUT=[population], **scene.fine, OUTPUT_TABLE=table, OUTPUT_ZONES=zones)
    rows = features(zones)
    census = numpy.array([row["census"] for row in rows])
    mapped = numpy.array([row["mapped"] for row in rows])
    assert list(census) == [row["population"] for row in rows]
    assert results["MAE"] == pytest.approx(numpy.abs(mapped - census).mean())
    assert results["RMSE"] == pytest.approx(numpy.sqrt(((mapped - census) ** 2).mean()))
    scatter = ((census - census.mean()) ** 2).sum()
    assert results["R2"] == pytest.approx(1 - ((mapped - census) ** 2).sum() / scatter)
    assert results["CORRELATION"] == pytest.approx(numpy.corrcoef(mapped, census)[0, 1])
    assert len(features(QgsVectorLayer(table, "t", "ogr"))) == 1


def test_maps_rank_side_by_side(run, scene, population):
    """The truth beats the model."""
    table = run(
        "evaluate",
        INPUT=[population, scene.results["OUTPUT_POPULATION"]],
        **scene.fine,
        OUTPUT_TABLE="memory:",
        OUTPUT_ZONES=None,
    )["OUTPUT_TABLE"]
    best = next(row for row in features(table) if int(row["rank"]) == 1)
    assert best["map"] == "population_true.tif"
    assert best["r2"] > 0.99


def test_maps_are_called_what_their_layers_are_called(run, scene, population):
    """Layers of the project by their name, whatever their file; files by their file's name."""
    layer = QgsRasterLayer(population, "First try")
    QgsProject.instance().addMapLayer(layer)
    table = run(
        "evaluate",
        INPUT=[layer.id(), scene.results["OUTPUT_POPULATION"]],
        **scene.fine,
        OUTPUT_TABLE="memory:",
        OUTPUT_ZONES=None,
    )["OUTPUT_TABLE"]
    names = {row["number"]: row["map"] for row in features(table)}
    assert names == {1: "First try", 2: "population_true.tif"}


def test_the_fields_of_several_maps_say_which_map(run, scene, population, tmp_path):
    """In their names, and in words where QGIS opens the file; coloured by the first map."""
    layer = QgsRasterLayer(population, "First try")
    QgsProject.instance().addMapLayer(layer)
    path = str(tmp_path / "zones.gpkg")
    run("evaluate", INPUT=[layer.id(), scene.results["OUTPUT_POPULATION"]], **scene.fine, OUTPUT_ZONES=path)
    zones = QgsVectorLayer(path, "zones", "ogr")
    named = {field.name(): field.alias() for field in zones.fields()}
    assert named["mapped_first_try"] == "First try: people on the map"
    assert named["difference_population_true"] == "population_true.tif: map minus census"
    assert "mapped" not in named and "mapped_2" not in named
    assert "ratio_first_try" in zones.renderer().classAttribute()
    rows = features(zones)
    assert sum(row["mapped_first_try"] for row in rows) == pytest.approx(pixels(population).sum(), rel=1e-6)


def test_the_fields_of_several_maps_in_a_shapefile_have_their_words_and_colours(
    run, scene, population, tmp_path
):
    """Its names have ten letters: “difference_population_true” is another one there."""
    path = str(tmp_path / "zones.shp")
    run("evaluate", INPUT=[scene.results["OUTPUT_POPULATION"], population], **scene.fine, OUTPUT_ZONES=path)
    zones = QgsVectorLayer(path, "zones", "ogr")
    aliases = [field.alias() for field in zones.fields()]
    first = aliases.index("population_true.tif: map ÷ census")
    assert f'"{zones.fields().at(first).name()}"' in zones.renderer().classAttribute()
    assert len([alias for alias in aliases if ": " in alias]) == 8
    assert {"Number of the zone in the log", "People in the census"} <= set(aliases)


def test_the_report_names_zones_as_people_do_and_tells_a_second_level(run, scene, tmp_path):
    """Members rescaled one by one on coarse zones, then compared on finer ones: std, report and levels."""
    mean, members = str(tmp_path / "mean.tif"), str(tmp_path / "members.tif")
    seasons = {key: [paths[0]] * 2 for key, paths in scene.season.items()}
    run("population", **seasons, RATE=0.5, OUTPUT=mean, OUTPUT_MEMBERS=members)
    files = {"OUTPUT": "r.tif", "OUTPUT_MEMBERS": "rm.tif", "OUTPUT_STD": "rs.tif"}
    rescaled = {key: str(tmp_path / name) for key, name in files.items()}
    run("rescale", INPUT=mean, MEMBERS=members, **scene.coarse, **rescaled)
    std = QgsRasterLayer(rescaled["OUTPUT_STD"])
    said = std.dataProvider().htmlMetadata()
    assert "population_std" in said and "rescaled" in said, "what Compare two dates looks for"
    rows = [("Elm Street", box(0, 0, 1000, 2000), 120.0), ("Oak End", box(1000, 0, 2000, 2000), 8.0)]
    layer = make_zones(rows)
    layer.dataProvider().addAttributes([QgsField("town", field_types.TEXT)])
    layer.updateFields()
    layer.dataProvider().changeAttributeValues({f.id(): {2: "Wood"} for f in layer.getFeatures()})
    results = run(
        "evaluate",
        INPUT=[rescaled["OUTPUT"]],
        ZONES=layer,
        FIELD="population",
        PARENT="town",
        MEMBERS=[rescaled["OUTPUT_MEMBERS"]],
        OUTPUT_TABLE="memory:",
        OUTPUT_ZONES="memory:",
        OUTPUT_REPORT=str(tmp_path / "report.html"),
    )
    assert [row["level"] for row in features(results["OUTPUT_TABLE"])] == ["zones", "town"]
    assert all(row["std"] is not None for row in features(results["OUTPUT_ZONES"]))
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Elm Street" in page and "Oak End" in page and "±2 standard deviations" in page
    assert results["OUTPUT_REPORT"] == str(tmp_path / "report.html")


def test_methods_are_cross_checked_in_one_click(run, scene, tmp_path):
    """Zones, finer zones and a report: the table has both tests, and says what the engine lacks."""
    results = run(
        "crosscheck",
        **scene.season,
        **scene.fine,
        OUTPUT_TABLE="memory:",
        OUTPUT_REPORT=str(tmp_path / "expect.html"),
        MINUTES=1,
        TRAIN=False,
    )
    rows = {(row["test"], row["method"]): row for row in features(results["OUTPUT_TABLE"])}
    assert {test for test, _ in rows} == {"unseen zones", "known totals"}
    assert rows[("known totals", "constant rate")]["mae"] < rows[("known totals", "areal weighting")]["mae"]
    assert "the best method here" in results["SUMMARY"]
    assert "Mean absolute error" in (tmp_path / "expect.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["rescale", "evaluate", "populationfromimagery"])
@pytest.mark.parametrize("own, chosen", [("population", "population"), ("people", None)])
def test_the_dialog_offers_the_population_or_lets_choose(
    algorithm, qgis_iface, monkeypatch, name, own, chosen
):
    """QGIS takes the first field, which is the key, where nothing is said."""
    import qgis.utils
    from processing.gui import ParametersPanel

    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    monkeypatch.setattr(ParametersPanel, "iface", None)  # without a browser panel
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32631&field=fid:integer&field={own}:double", "zones", "memory")
    QgsProject.instance().addMapLayer(layer)
    dialog = AlgorithmDialog(algorithm(name), False, None)
    wrappers = dialog.mainWidget().wrappers
    zones = wrappers["ZONES"]
    zones.setWidgetValue(layer.id(), QgsProcessingContext())
    assert wrappers["FIELD"].parameterValue() == chosen
    dialog.close()
    dialog.deleteLater()


NUMBERS = [("fid", [9, 9, 4]), ("population", [3, 1, 2]), ("n", [12, 13, 11])]


@pytest.mark.parametrize("field, counts", NUMBERS)
def test_a_field_that_numbers_the_zones_is_mentioned(run, listener, population, tmp_path, field, counts):
    boxes = [box(600 * n, 0, 600 * n + 600, 2000) for n in range(3)]
    layer = make_zones([(str(n), shape, count) for n, (shape, count) in enumerate(zip(boxes, counts))])
    layer.dataProvider().renameAttributes({1: field})
    layer.updateFields()
    run("rescale", INPUT=population, ZONES=layer, FIELD=field, OUTPUT=str(tmp_path / "r.tif"))
    assert any(f"“{field}” looks like the number of each zone" in text for text in listener.warnings)


def test_a_field_may_be_spelled_with_other_capitals(run, population, tmp_path):
    """QGIS finds it; SQLite and some exports turn all names into small letters."""
    boxes = [box(600 * n, 0, 600 * n + 600, 2000) for n in range(3)]
    layer = make_zones([(str(n), shape, 100 * n + 7) for n, shape in enumerate(boxes)])
    layer.dataProvider().renameAttributes({1: "people"})
    layer.updateFields()
    results = run("rescale", INPUT=population, ZONES=layer, FIELD="People", OUTPUT=str(tmp_path / "r.tif"))
    assert results["CENSUS_TOTAL"] == 321


def test_the_key_of_a_layer_is_no_count(run, listener, population, tmp_path):
    """Whatever its name and numbers: here one that somebody called “pop”, as the key of a GeoPackage."""
    layer = make_zones([(str(n), box(600 * n, 0, 600 * n + 600, 2000), n) for n in range(3)])
    path = tmp_path / "k.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerOptions = ["FID=pop"]
    layer.dataProvider().deleteAttributes([1])
    layer.updateFields()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    zones = QgsVectorLayer(str(path), "k", "ogr")
    zones.dataProvider().deleteFeatures([2])  # 1 and 3 are left
    QgsProject.instance().addMapLayer(zones)
    run("rescale", INPUT=population, ZONES=zones, FIELD="pop", OUTPUT=str(tmp_path / "r.tif"))
    assert any("“pop” looks like the number of each zone" in text for text in listener.warnings)


def test_counts_are_not_taken_for_numbers_of_zones(run, listener, scene, population, tmp_path):
    run("rescale", INPUT=population, **scene.fine, OUTPUT=str(tmp_path / "r.tif"))
    assert not any("number of each zone" in text for text in listener.warnings)


def test_charts_name_the_zones_and_stand_alone(run, scene, population, tmp_path):
    chart = tmp_path / "chart.html"
    run("rescale", INPUT=population, **scene.coarse, OUTPUT=str(tmp_path / "r.tif"), OUTPUT_CHART=str(chart))
    text = chart.read_text(encoding="utf-8")
    names = [row["name"] for row in features(QgsVectorLayer(scene.coarse["ZONES"]))]
    assert len(names) == 3 and all(name in text for name in names)
    assert text.count("<circle") == len(names) and text.count("<svg") == 2
    assert "<script" not in text and "http" not in text.replace("http://www.w3.org/2000/svg", "")
    run("aggregate", INPUT=population, ZONES=scene.coarse["ZONES"], OUTPUT_CHART=str(chart))
    assert all(name in chart.read_text(encoding="utf-8") for name in names)


def test_comparing_offers_the_finest_census_not_the_one_that_the_map_has_seen(algorithm, scene):
    for name in ("COARSE", "FINE"):
        QgsProject.instance().addMapLayer(QgsVectorLayer(scene.results[f"OUTPUT_{name}"], name, "ogr"))
    found = algorithm("evaluate")
    found.createCustomParametersWidget()
    offered = found.parameterDefinition("ZONES").guiDefaultValueOverride()
    assert QgsProject.instance().mapLayer(offered).name() == "FINE"


def test_a_map_is_called_without_the_unit_of_its_pixels_where_zones_are_told_of(
    run, listener, scene, population
):
    """“(people per 10 m pixel) is off by 98.6 people per zone” would be two units in one sentence."""
    layer = QgsRasterLayer(population, "Population, estimated (people per 10 m pixel)")
    QgsProject.instance().addMapLayer(layer)
    run("evaluate", INPUT=[layer.id()], **scene.fine, OUTPUT_TABLE=None, OUTPUT_ZONES=None)
    assert any(text.startswith("Population, estimated is off by ") for text in listener.info)


def test_a_page_is_announced_where_one_was_written_and_nowhere_else(
    run, algorithm, listener, scene, population
):
    """QGIS's dialog says that HTML output has been generated wherever an algorithm could write some."""
    assert not algorithm("rescale").hasHtmlOutputs()
    run("rescale", INPUT=population, **scene.coarse, OUTPUT="TEMPORARY_OUTPUT")
    assert not [text for text in listener.info if ".html" in text]
    page = run(
        "rescale",
        INPUT=population,
        **scene.coarse,
        OUTPUT="TEMPORARY_OUTPUT",
        OUTPUT_CHART="TEMPORARY_OUTPUT",
    )["OUTPUT_CHART"]
    assert f"Chart of the zones: {page}" in listener.info
