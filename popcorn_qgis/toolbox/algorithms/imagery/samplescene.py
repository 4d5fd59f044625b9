"""The algorithm “Make the sample scene”: a synthetic district to try everything on."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputFolder,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
)

from .... import messages
from ....contract.jobs import SampleSceneJob
from ....layers import zone_styles
from ....layers.delivery import (
    deliver_raster,
    deliver_vector,
    dress_also,
    keep_style_inside,
    load_raster,
    load_vector,
)
from ....layers.line_styles import line_style
from ....layers.stacking import stack
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import model_choice
from ...run import run_job

#: Colour and width in millimetres of the river and of the roads.
LINES = (("#3a7ca5", 0.8), ("#8b8378", 0.3))


class SampleSceneAlgorithm(PopcornAlgorithm):
    """Sentinel-1 and -2 for four seasons, true population and two census layers, all synthetic."""

    NAME = "samplescene"
    GROUP = groups.IMAGERY

    def displayName(self):
        return self.tr("Make the sample scene (synthetic)")

    def tags(self):
        return self.tr("sample,example,demo,tutorial,synthetic,test data").split(",")

    def shortHelpString(self):
        return self.tr(
            "Makes a synthetic district of 6 × 6 km to try everything on, without any download: Sentinel-2 "
            "and Sentinel-1 for four seasons, the true population at 10 m, a coarse and a fine census, the "
            "river and the roads.\n\n"
            "Nothing in it is real: no place, no people. The same seed makes the same district."
        )

    def initAlgorithm(self, configuration=None):
        self.add_number(
            "SEED",
            self.tr("Number of the district (seed)"),
            1,
            self.tr("Another number makes another district; the same number makes the same one."),
            least=0,
        )
        self.add_number(
            "SIZE",
            self.tr("Size (pixels of 10 m)"),
            600,
            self.tr("The side of the district; 600 pixels are 6 km."),
            least=200,
            most=1200,
            advanced=True,
        )
        self.add_choice(
            "FURTHER",
            self.tr("Further data"),
            (
                ("none", self.tr("Nothing more")),
                ("landscape", self.tr("Ten bands, both passes and terrain of four seasons")),
                ("observations", self.tr("Two years (L2A), a quarter and a road being built")),
                ("observations_l1c", self.tr("The same two years as L1C, radar in linear power")),
                ("growth", self.tr("Five years in which the town grows")),
            ),
            self.tr(
                "A series on disk with its truth, in a folder inside. At 600 pixels the two years take "
                "1.5 to 2 GB and some minutes, the others less. Up to 800 pixels."
            ),
            advanced=True,
        )
        self.add_flag(
            "LOAD",
            self.tr("Load the layers"),
            True,
            self.tr("Adds the layers to the project when the scene is ready."),
            advanced=True,
        )
        self.add_folder_output(
            "OUTPUT_FOLDER",
            self.tr("Folder of the scene"),
            self.tr("The folder that gets the rasters and census layers."),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_S2", self.tr("Sentinel-2, each season")))
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_S1", self.tr("Sentinel-1, each season")))
        self.addOutput(QgsProcessingOutputRasterLayer("OUTPUT_POPULATION", self.tr("True population")))
        self.addOutput(QgsProcessingOutputVectorLayer("OUTPUT_COARSE", self.tr("Coarse census")))
        self.addOutput(QgsProcessingOutputVectorLayer("OUTPUT_FINE", self.tr("Fine census")))

        self.addOutput(QgsProcessingOutputVectorLayer("OUTPUT_RIVERS", self.tr("River")))
        self.addOutput(QgsProcessingOutputVectorLayer("OUTPUT_ROADS", self.tr("Roads")))
        self.addOutput(QgsProcessingOutputFolder("OUTPUT_SERIES", self.tr("Folder of the further data")))

    def run_steps(self, parameters, context, feedback):
        folder = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)
        further = self.choice(parameters, "FURTHER", context)
        job = SampleSceneJob(
            folder=folder,
            seed=self.parameterAsInt(parameters, "SEED", context),
            size_px=self.parameterAsInt(parameters, "SIZE", context),
            further="" if further == "none" else further,
        )
        result = run_job.run(job, feedback)
        origin = model_choice.origin(self, [], (), result.credits)
        load = self.parameterAsBoolean(parameters, "LOAD", context)
        for raster in result.rasters.values():
            if load:
                load_raster(raster, context)
            deliver_raster(raster, origin, context, feedback, title=messages.translate(raster.name))
        census = {
            name: f"{result.files['census']}|layername={layer}"
            for name, layer in (("OUTPUT_COARSE", "census_coarse"), ("OUTPUT_FINE", "census_fine"))
        }
        for identifier in census.values():
            keep_style_inside(identifier, zone_styles.apply_plain_style)
        titles = self.tr("River (synthetic)"), self.tr("Roads (synthetic)")
        lines = {f"OUTPUT_{name.upper()}": result.files[name] for name in ("rivers", "roads")}
        if load:
            load_vector(lines["OUTPUT_RIVERS"], titles[0], context)
            load_vector(lines["OUTPUT_ROADS"], titles[1], context)
            load_vector(census["OUTPUT_FINE"], self.tr("Fine census (synthetic)"), context)
            load_vector(census["OUTPUT_COARSE"], self.tr("Coarse census (synthetic)"), context)
        for path, title, look in zip(lines.values(), titles, LINES):
            deliver_vector(path, title, line_style(*look), context, feedback)
        if load:
            self._stack(result, tuple(census.values()), tuple(lines.values()), context)
        return {
            "OUTPUT_FOLDER": folder,
            "OUTPUT_S1": [raster.path for raster in _seasons(result, "s1")],
            "OUTPUT_S2": [raster.path for raster in _seasons(result, "s2")],
            "OUTPUT_POPULATION": result.rasters["population_true"].path,
            **census,
            **lines,
            "OUTPUT_SERIES": result.files.get("series", ""),
        }

    def _stack(self, result, census, lines, context):
        """Census on top, then lines, people, imagery by season; of the imagery one summer is seen."""
        for identifier in census:
            dress_also(identifier, zone_styles.apply_plain_style, context)
        people = result.rasters["population_true"].path
        imagery = [raster.path for sensor in ("s2", "s1") for raster in _seasons(result, sensor)]
        hidden = [path for path in imagery if path != result.rasters["s2_summer"].path]
        stack((*census, *lines, people, *imagery), [*hidden, lines[1]], context)


def _seasons(result, sensor):
    """Return the rasters of a sensor from spring to winter, the order in which the engine made them."""
    return [raster for key, raster in result.rasters.items() if key.startswith(f"{sensor}_")]
