"""The algorithm “Make composites from scenes on disk”."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from .... import preferences
from ....contract.jobs import CompositeJob
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, seasons
from ...run import run_job


class CompositeAlgorithm(PopcornAlgorithm):
    """Seasonal medians of the clear pixels of scenes that the user already has."""

    NAME = "composite"
    GROUP = groups.IMAGERY

    def displayName(self):
        return self.tr("Make composites from scenes on disk")

    def tags(self):
        return self.tr("composite,median,mosaic,cloud,sentinel,season,safe,earth engine").split(",")

    def shortHelpString(self):
        return self.tr(
            "Makes cloud-free composites for each season from Sentinel-2 and Sentinel-1 scenes that you "
            "have: for every pixel the median of the clear observations, on one grid, ready for the "
            "mapping algorithms.\n\n"
            "Give single rasters, or a folder with Level-2A products (.SAFE), with GeoTIFFs whose tags or "
            "names hold the day, or with Earth Engine exports in POPCORN's folder layout (S2Aspring, "
            "S1spring, …), which are merged. Cloud, shadow and snow are left out by the scene "
            "classification. The offset of 1000 DN of processing baseline 04.00 and later is removed."
        )

    def initAlgorithm(self, configuration=None):
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterFile(
                "SCENE_FOLDER",
                self.tr("Folder of scenes"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr(
                "Level-2A products, GeoTIFFs, or Earth Engine exports. A file NAME_SCL.tif or "
                "NAME_cloud.tif beside NAME.tif is its mask."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("S2", self.tr("Sentinel-2 scenes"), raster, optional=True),
            self.tr("Rasters of single days with B02, B03, B04 and B08; further to those of the folder."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("S1", self.tr("Sentinel-1 scenes"), raster, optional=True),
            self.tr("Terrain-corrected rasters of single days with VV and VH, in dB or linear power."),
        )
        seasons.add_seasons(self)
        seasons.add_area(self, optional=True)
        self.add(
            QgsProcessingParameterMultipleLayers("MASKS", self.tr("Masks"), raster, optional=True),
            self.tr("One for each of the Sentinel-2 scenes given above, in their order."),
            advanced=True,
        )
        self.add_choice(
            "MASK_KIND",
            self.tr("Masks are"),
            [("scl", self.tr("scene classifications (SCL)")), ("cloud", self.tr("clouds: anything but 0"))],
            self.tr("What the values of the masks given above mean."),
            advanced=True,
        )
        self.add_number(
            "DILATION",
            self.tr("Grow clouds by (pixels)"),
            4,
            self.tr("Cloud and shadow reach further than their mask; they are grown by so many pixels."),
            least=0,
            most=100,
            advanced=True,
        )
        imagery.add_units(self)
        self.add_number(
            "MEMORY",
            self.tr("Memory for the engine (MB, 0: automatic)"),
            preferences.read().memory_mb,
            self.tr("An upper bound; 0 takes the default."),
            least=0,
            advanced=True,
        )
        seasons.add_bands(self)
        seasons.add_sky(self)
        seasons.add_delivery(self)

    def problem(self, parameters, context):
        if not any(parameters.get(name) for name in ("SCENE_FOLDER", "S1", "S2")):
            return self.tr("There are no scenes. Choose a folder, or Sentinel-2 or Sentinel-1 rasters.")
        return seasons.area_problem(parameters, optional=True)

    def run_steps(self, parameters, context, feedback):
        folder = self.parameterAsString(parameters, "SCENE_FOLDER", context)
        job = CompositeJob(
            folder=self.parameterAsString(parameters, seasons.OUTPUT_FOLDER, context),
            year=self.parameterAsInt(parameters, seasons.YEAR, context),
            seasons=seasons.read_seasons(self, parameters, context),
            s1=imagery.raster_paths(self, parameters, "S1", context),
            s2=imagery.raster_paths(self, parameters, "S2", context),
            masks=imagery.raster_paths(self, parameters, "MASKS", context),
            scene_folders=(folder,) if folder else (),
            area=seasons.read_area(self, parameters, context),
            mask_kind=self.choice(parameters, "MASK_KIND", context),
            dilation_px=self.parameterAsInt(parameters, "DILATION", context),
            offset=self.choice(parameters, imagery.OFFSET, context),
            s1_unit=self.choice(parameters, imagery.S1_UNIT, context),
            s2_scale=self.choice(parameters, imagery.S2_SCALE, context),
            bands=self.choice(parameters, seasons.BANDS, context),
            passes=self.choice(parameters, seasons.PASSES, context),
            cloud_mask=self.choice(parameters, seasons.CLOUD_MASK, context),
            select=self.choice(parameters, seasons.SELECT, context),
            fill_gaps=self.parameterAsBoolean(parameters, seasons.FILL_GAPS, context),
            fill_from=self.choice(parameters, seasons.FILL_FROM, context),
            memory_mb=self.parameterAsInt(parameters, "MEMORY", context),
        )
        result = run_job.run(job, feedback)
        return seasons.deliver_composites(self, parameters, result, context, feedback)
