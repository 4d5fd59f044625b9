"""The algorithm “Download imagery”: from a place and a year to composites that the models read."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ....contract.jobs import DownloadImageryJob
from ....runtime import places
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import credentials, seasons
from ...run import network, run_job


class DownloadImageryAlgorithm(PopcornAlgorithm):
    """Seasonal composites of Sentinel-2 and Sentinel-1 from open catalogues, or a service with an account."""

    NAME = "downloadimagery"
    GROUP = groups.IMAGERY

    def displayName(self):
        return self.tr("Download imagery")

    def tags(self):
        return self.tr("download,sentinel,stac,composite,planetary computer,earth search,cloud").split(",")

    def shortHelpString(self):
        return self.tr(
            "Draw an extent or choose a layer of polygons, choose a year: the result is one cloud-free "
            "composite of Sentinel-2 for each season, and the matching Sentinel-1, on one 10 m grid, ready "
            "for the mapping algorithms.\n\n"
            "The first source needs no account; Copernicus Data Space, with a free account, fetches less and "
            "delivers radar as the models know it (sigma0). For every pixel the median of the clear "
            "observations is taken; cloud, shadow and snow are left out, and the offset of newer scenes is "
            "removed. A download that was interrupted goes on where it stopped; one that is finished is not "
            "fetched again unless you ask for it."
        )

    def initAlgorithm(self, configuration=None):
        seasons.add_area(self, optional=False)
        seasons.add_seasons(self)
        self.add_choice(
            "SOURCE",
            self.tr("Source"),
            [
                ("planetary", self.tr("Planetary Computer: both (radar as gamma0)")),
                ("earthsearch", self.tr("Earth Search: Sentinel-2 only")),
                ("stac", self.tr("another STAC catalogue")),
                *credentials.services(),
            ],
            self.tr(
                "Where the imagery comes from. The first one needs no account. With an account the median is "
                "computed by the service, so that much less has to be fetched. Another catalogue needs its "
                "address below."
            ),
        )
        credentials.add_credentials(self, optional=True)
        self.add(
            QgsProcessingParameterBoolean("SENTINEL1", self.tr("Sentinel-1 too"), True),
            self.tr("Radar makes the maps better; without it the download is about half as large."),
        )
        self.add_number(
            "MAX_CLOUD",
            self.tr("Leave out scenes with more cloud than (%)"),
            80.0,
            self.tr("What the catalogue says about a whole scene. Less is faster, more leaves fewer gaps."),
            least=0.0,
            most=100.0,
            advanced=True,
        )
        self.add_number(
            "DILATION",
            self.tr("Grow clouds by (pixels)"),
            4,
            self.tr(
                "Cloud and shadow reach further than their mask; they are grown by so many pixels. Sources "
                "with an account leave them as they are."
            ),
            least=0,
            most=100,
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("AGAIN", self.tr("Fetch again what is there"), False),
            self.tr("For a season that was not over, or a catalogue that has changed."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("ADDRESS", self.tr("Address of the catalogue"), "", optional=True),
            self.tr(
                "Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. Empty: "
                "that of the source."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                "COLLECTION_S2", self.tr("Collection of Sentinel-2"), "", optional=True
            ),
            self.tr("What the catalogue calls Level-2A. Empty: sentinel-2-l2a."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                "COLLECTION_S1", self.tr("Collection of Sentinel-1"), "", optional=True
            ),
            self.tr("Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("ASSETS", self.tr("Names of the bands there"), "", optional=True),
            self.tr("Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl."),
            advanced=True,
        )
        seasons.add_bands(self)
        seasons.add_sky(self)
        seasons.add_delivery(self)

    def problem(self, parameters, context):
        source = self.choice(parameters, "SOURCE", context)
        lacking = credentials.source_problem(parameters, source)
        return lacking or seasons.area_problem(parameters, optional=False)

    def read_layers(self, parameters, context):
        self._secrets = credentials.read_secrets(self, parameters, context)

    def run_steps(self, parameters, context, feedback):
        area = seasons.read_area(self, parameters, context)
        if area is None:
            raise QgsProcessingException(seasons.area_problem(parameters, optional=False))
        job = DownloadImageryJob(
            folder=self.parameterAsString(parameters, seasons.OUTPUT_FOLDER, context),
            area=area,
            year=self.parameterAsInt(parameters, seasons.YEAR, context),
            seasons=seasons.read_seasons(self, parameters, context),
            source=self.choice(parameters, "SOURCE", context),
            address=self.parameterAsString(parameters, "ADDRESS", context).strip(),
            s2_collection=self.parameterAsString(parameters, "COLLECTION_S2", context).strip(),
            s1_collection=self.parameterAsString(parameters, "COLLECTION_S1", context).strip(),
            assets=self.parameterAsString(parameters, "ASSETS", context),
            sentinel1=self.parameterAsBoolean(parameters, "SENTINEL1", context),
            max_cloud_percent=self.parameterAsDouble(parameters, "MAX_CLOUD", context),
            dilation_px=self.parameterAsInt(parameters, "DILATION", context),
            bands=self.choice(parameters, seasons.BANDS, context),
            passes=self.choice(parameters, seasons.PASSES, context),
            cloud_mask=self.choice(parameters, seasons.CLOUD_MASK, context),
            select=self.choice(parameters, seasons.SELECT, context),
            fill_gaps=self.parameterAsBoolean(parameters, seasons.FILL_GAPS, context),
            fill_from=self.choice(parameters, seasons.FILL_FROM, context),
            again=self.parameterAsBoolean(parameters, "AGAIN", context),
            cache_folder=str(places.cache_folder() / "imagery"),
        )
        result = run_job.run(job, feedback, variables=network.variables(), secrets=self._secrets)
        return seasons.deliver_composites(self, parameters, result, context, feedback)
