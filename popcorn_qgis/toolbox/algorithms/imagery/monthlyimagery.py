"""The algorithm “Monthly imagery”."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from .... import messages, preferences
from ....contract import installed_models
from ....contract.errors import EngineError
from ....contract.jobs.clean_imagery import MonthlyImageryJob
from ....runtime import places
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs, seasons
from ...run import run_job
from ...zones import transfer, zone_parameters

MODEL = "MODEL"


class MonthlyImageryAlgorithm(PopcornAlgorithm):
    """A year of Sentinel-2 scenes as months or quarters without gaps."""

    NAME = "monthlyimagery"
    GROUP = groups.IMAGERY

    def displayName(self):
        return self.tr("Monthly imagery")

    def tags(self):
        return self.tr("month,quarter,smooth,whittaker,gap,cloud,ndvi,time series,sentinel").split(",")

    def shortHelpString(self):
        return self.tr(
            "Makes a raster of ten bands for each month or quarter of a year from Sentinel-2 scenes on disk: "
            "clouds are found in the time series, gaps filled from the other dates, and the year smoothed "
            "(Whittaker), so that no pixel is missing.\n\n"
            "For indices and for models of vegetation. Do not map population from it: a filled pixel is a "
            "guess that blurs houses. Composites are for that."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFile(
                "SCENE_FOLDER",
                self.tr("Folder of scenes"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr("Level-2A products, or GeoTIFFs of single days with ten bands."),
        )
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers("S2", self.tr("Sentinel-2 scenes"), raster, optional=True),
            self.tr("Rasters of single days with ten bands; further to those of the folder."),
        )
        self.add_number(
            seasons.YEAR,
            self.tr("Year"),
            2023,
            self.tr("Scenes from 15 November of the year before to 15 February of the next are used."),
            least=2015,
            most=2100,
        )
        self.add_choice(
            "STEP",
            self.tr("A raster for each"),
            [
                ("months", self.tr("month")),
                ("quarters", self.tr("quarter")),
                ("treecover", self.tr("quarter and the year, for tree cover")),
            ],
            self.tr("Quarters are the medians of their months. Tree cover takes the year's medians too."),
        )
        self.add(
            QgsProcessingParameterString("INDICES", self.tr("Indices"), "", optional=True),
            self.tr(
                "In a raster of their own, separated by commas: EVI, BI, MSAVI2, GRNDVI, NDVI, NDBI, NDWI."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers("S1", self.tr("Sentinel-1 RTC"), raster, optional=True),
            self.tr(
                "Gamma0 corrected for terrain, dates or seasons of the year: goes into the series scaled to "
                "0..1, for tree cover. No other radar is taken, and no model of people takes this."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("TERRAIN", self.tr("Terrain"), optional=True),
            self.tr("From “Terrain: elevation, slope, aspect”: its slope goes into the series."),
        )
        seasons.add_area(self, optional=True)
        model_choice.add_model(
            self,
            MODEL,
            self.tr("Sharpening model"),
            "sharpener",
            "sharpening",
            self.tr("Its id, or the path of an .onnx file. Empty: the bands of 20 m are interpolated."),
            optional=True,
        )
        zone_parameters.add_zones(
            self,
            self.tr("Zones with a curve"),
            self.tr("Polygons; each gets its curve on the page. Empty: one curve of all of the area."),
            optional=True,
            advanced=True,
        )
        seasons.add_sky(self, cloud_mask="series", select="method")
        imagery.add_units(self)
        self.add_number(
            "MEMORY",
            self.tr("Memory for the engine (MB, 0: automatic)"),
            preferences.read().memory_mb,
            self.tr("An upper bound; 0 takes the default."),
            least=0,
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(seasons.LOAD, self.tr("Load the layers"), True),
            self.tr("Adds the rasters to the project."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(seasons.OUTPUT_FOLDER, self.tr("Folder of the months")),
            self.tr("Gets the rasters, scenes.csv with the dates, and series.csv, by which it is a series."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_REPORT",
                self.tr("Page of the year"),
                self.tr("HTML files (*.html)"),
                None,
                True,
            ),
            self.tr("The dates used, how much of each was filled, and the curve of every zone; in English."),
            by_default=False,
        )
        self.addOutput(QgsProcessingOutputMultipleLayers(seasons.OUTPUT_S2, self.tr("Sentinel-2, each step")))
        self.addOutput(QgsProcessingOutputFile(seasons.OUTPUT_TABLE, self.tr("Table of the scenes")))

    def problem(self, parameters, context):
        if not any(parameters.get(name) for name in ("SCENE_FOLDER", "S2")):
            return self.tr("There are no scenes. Choose a folder, or Sentinel-2 rasters.")
        model = self.parameterAsString(parameters, MODEL, context).strip()
        if model:
            try:
                folders = model_choice.model_folders()
                installed_models.find_model(model, folders, "sharpening", hashed=False)
            except EngineError as error:
                return messages.of(error)
        return seasons.area_problem(parameters, optional=True)

    def read_layers(self, parameters, context):
        layer = self.parameterAsRasterLayer(parameters, "TERRAIN", context)
        self._terrain = imagery.raster_path(layer) if layer is not None else ""

    def run_steps(self, parameters, context, feedback):
        folder = self.parameterAsString(parameters, "SCENE_FOLDER", context)
        indices = self.parameterAsString(parameters, "INDICES", context).replace(";", ",").replace("،", ",")
        job = MonthlyImageryJob(
            folder=self.parameterAsString(parameters, seasons.OUTPUT_FOLDER, context),
            year=self.parameterAsInt(parameters, seasons.YEAR, context),
            s2=imagery.raster_paths(self, parameters, "S2", context),
            scene_folders=(folder,) if folder else (),
            area=seasons.read_area(self, parameters, context),
            step=self.choice(parameters, "STEP", context),
            indices=tuple(part.strip().upper() for part in indices.split(",") if part.strip()),
            model=self.parameterAsString(parameters, MODEL, context).strip(),
            model_folders=model_choice.model_folders(),
            cloud_mask=self.choice(parameters, seasons.CLOUD_MASK, context),
            select=self.choice(parameters, seasons.SELECT, context),
            s2_scale=self.choice(parameters, imagery.S2_SCALE, context),
            offset=self.choice(parameters, imagery.OFFSET, context),
            memory_mb=self.parameterAsInt(parameters, "MEMORY", context),
            s1=imagery.raster_paths(self, parameters, "S1", context),
            s1_unit=self.choice(parameters, imagery.S1_UNIT, context),
            terrain=self._terrain,
            output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
            cache_folder=str(places.cache_folder() / "tiles"),
        )
        source = self.parameterAsSource(parameters, "ZONES", context)
        with outputs.scratch_folder() as scratch:
            if source is not None and job.output_report:
                written = transfer.write_zones(self, parameters, source, "", scratch, context, feedback)
                job = replace(job, zones=written.zones)
            result = run_job.run(job, feedback)
        results = seasons.deliver_composites(self, parameters, result, context, feedback)
        if job.output_report:
            results["OUTPUT_REPORT"] = job.output_report
        return results
