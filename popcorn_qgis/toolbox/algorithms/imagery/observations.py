"""The algorithm “Download an observation series”: every acquisition of a place between two days."""

from __future__ import annotations

import re

from qgis.core import (
    QgsProcessingOutputFile,
)

from ....contract.jobs.imagery import ObservationsJob
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import credentials, imagery, seasons
from ...run import network, run_job

FIRST, END, SERIES, DISK = "FROM", "TO", "SERIES", "disk"


class ObservationsAlgorithm(PopcornAlgorithm):
    """Every acquisition by itself, as a series on disk."""

    NAME = "observations"
    GROUP = groups.IMAGERY

    def displayName(self):
        return self.tr("Download an observation series")

    def tags(self):
        return self.tr("series,time series,observations,acquisitions,sentinel,l1c,dates,download").split(",")

    def shortHelpString(self):
        return self.tr(
            "Every acquisition of Sentinel-2 and Sentinel-1 of an area between two days, each as a raster of "
            "its own with its cloud mask, in one folder that is a series: what urban change and population "
            "through time read.\n\n"
            "The log says before anything is fetched how many acquisitions there are, and what they cost. A "
            "run that was interrupted, or that has used up its account for the month, goes on where it "
            "stopped. A page shows what was seen when, how cloudy it was, and where there are gaps."
        )

    def initAlgorithm(self, configuration=None):
        seasons.add_area(self, optional=True)
        for name, title, default in (
            (FIRST, self.tr("From the day"), "2021-01-01"),
            (END, self.tr("To before the day"), "2022-01-01"),
        ):
            self.add_text(
                name,
                title,
                self.tr("As 2021-01-31, UTC. The last day does not belong to the series."),
                default=default,
                optional=False,
            )
        self.add_choice(
            "SOURCE",
            self.tr("Source"),
            [
                ("planetary", self.tr("Planetary Computer: both (radar as gamma0)")),
                ("earthsearch", self.tr("Earth Search: Sentinel-2 only")),
                ("stac", self.tr("another STAC catalogue")),
                *credentials.services(),
                (DISK, self.tr("rasters on disk, in the folder below")),
            ],
            self.tr(
                "Where the acquisitions come from. Level 1C comes from the sources with an account, another "
                "catalogue that has it, and disk; gamma0 on the ellipsoid from those with an account, and "
                "disk."
            ),
        )
        credentials.add_credentials(self, optional=True)
        self.add_choice(
            "PRODUCT",
            self.tr("Sentinel-2 as"),
            [
                ("l2a", self.tr("Level 2A: reflectance on the ground")),
                ("l1c", self.tr("Level 1C: at the top of the atmosphere, all 13 bands")),
            ],
            self.tr("Urban change takes Level 1C. A series holds one of them."),
        )
        self.add_choice(
            "BACKSCATTER",
            self.tr("Sentinel-1 as"),
            [
                ("rtc_gamma0", self.tr("gamma0, terrain-corrected, in dB")),
                ("ellipsoid_gamma0", self.tr("gamma0 on the ellipsoid, in linear power")),
            ],
            self.tr("Urban change takes gamma0 on the ellipsoid. A series holds one of them."),
        )
        self.add_folder(
            "SCENE_FOLDER",
            self.tr("Folder of scenes"),
            self.tr(
                "Rasters whose tags or names hold their time, such as s2_20210415T104021.tif, or a series. "
                "Files of one time with other bands are one acquisition; a mask beside them is theirs."
            ),
            optional=True,
        )
        for name, title in (
            ("SENTINEL1", self.tr("Sentinel-1 too")),
            ("SENTINEL2", self.tr("Sentinel-2 too")),
        ):
            self.add_flag(
                name, title, True, self.tr("Without it there is less to fetch."), advanced=name == "SENTINEL2"
            )
        self.add_choice(
            seasons.BANDS,
            self.tr("Bands of Sentinel-2"),
            [
                ("ten", self.tr("ten: those, and the six of 20 m")),
                ("four", self.tr("four: blue, green, red, near infrared")),
            ],
            self.tr("Of Level 2A from the network. Level 1C has all, rasters on disk those that they have."),
            advanced=True,
        )
        self.add_choice(
            "MASK_KIND",
            self.tr("Masks on disk are"),
            [
                ("auto", self.tr("recognised automatically")),
                ("scl", self.tr("scene classification (SCL)")),
                ("cloud", self.tr("cloud where not 0")),
                ("clear", self.tr("clear where 1")),
            ],
            self.tr("Only needed where the run asks for it."),
            advanced=True,
        )
        imagery.add_units(self)
        self.add_flag(
            "AGAIN",
            self.tr("Fetch again what is there"),
            False,
            self.tr("For a catalogue that has changed."),
            advanced=True,
        )
        for name, title, help_text in (
            (
                "ADDRESS",
                self.tr("Address of the catalogue"),
                self.tr(
                    "Of a STAC API, such as https://example.org/stac/v1, or of a Sentinel Hub service. "
                    "Empty: that of the source."
                ),
            ),
            (
                "COLLECTION_S2",
                self.tr("Collection of Sentinel-2"),
                self.tr("What the catalogue calls Level-2A. Empty: sentinel-2-l2a."),
            ),
            (
                "COLLECTION_S1",
                self.tr("Collection of Sentinel-1"),
                self.tr("Terrain-corrected radar, such as sentinel-1-rtc; plain GRD is refused."),
            ),
            (
                "ASSETS",
                self.tr("Names of the bands there"),
                self.tr("Only where they differ, such as B02=blue, B03=green, B04=red, B08=nir, SCL=scl."),
            ),
        ):
            self.add_text(name, title, help_text, advanced=True)
        self.add_folder_output(
            SERIES,
            self.tr("Folder of the series"),
            self.tr(
                "Gets a raster for each acquisition, such as s2_20210405T104021.tif, its cloud mask, and "
                "series.csv. The folder of an earlier run with the same source, area and bands goes on."
            ),
        )
        self.add_page(
            self.tr("Page with the time line"),
            self.tr("What was seen when, how cloudy it was, gaps, and which half years hold enough."),
        )
        self.addOutput(QgsProcessingOutputFile("OUTPUT_TABLE", self.tr("Table of the series")))
        self.add_number_output("ACQUISITIONS", self.tr("Acquisitions in the series"))

    def problem(self, parameters, context):
        source = self.choice(parameters, "SOURCE", context)
        for name in (FIRST, END):
            text = str(parameters.get(name) or "")
            if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip()):
                sentence = self.tr("{name} is “{text}”. Write a day such as 2021-01-31.")
                return sentence.format(name=name, text=text)
        if source == DISK:
            if not parameters.get("SCENE_FOLDER"):
                return self.tr("There are no scenes. Choose a folder.")
            return seasons.area_problem(parameters, optional=True)
        lacking = credentials.source_problem(parameters, source)
        return lacking or seasons.area_problem(parameters, optional=False)

    def read_layers(self, parameters, context):
        self._secrets = credentials.read_secrets(self, parameters, context)

    def run_steps(self, parameters, context, feedback):
        folder = self.parameterAsString(parameters, SERIES, context)
        job = ObservationsJob(
            folder=folder,
            first=self.parameterAsString(parameters, FIRST, context).strip(),
            end=self.parameterAsString(parameters, END, context).strip(),
            area=seasons.read_area(self, parameters, context),
            product=self.choice(parameters, "PRODUCT", context),
            backscatter=self.choice(parameters, "BACKSCATTER", context),
            source=self.choice(parameters, "SOURCE", context),
            address=self.parameterAsString(parameters, "ADDRESS", context).strip(),
            s2_collection=self.parameterAsString(parameters, "COLLECTION_S2", context).strip(),
            s1_collection=self.parameterAsString(parameters, "COLLECTION_S1", context).strip(),
            assets=self.parameterAsString(parameters, "ASSETS", context),
            scene_folder=self.parameterAsString(parameters, "SCENE_FOLDER", context),
            sentinel1=self.parameterAsBoolean(parameters, "SENTINEL1", context),
            sentinel2=self.parameterAsBoolean(parameters, "SENTINEL2", context),
            bands=self.choice(parameters, seasons.BANDS, context),
            mask_kind=self.choice(parameters, "MASK_KIND", context),
            offset=self.choice(parameters, imagery.OFFSET, context),
            s1_unit=self.choice(parameters, imagery.S1_UNIT, context),
            s2_scale=self.choice(parameters, imagery.S2_SCALE, context),
            again=self.parameterAsBoolean(parameters, "AGAIN", context),
            output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
        )
        result = run_job.run(job, feedback, variables=network.variables(), secrets=self._secrets)
        results = {
            SERIES: folder,
            "OUTPUT_TABLE": result.files["series"],
            "ACQUISITIONS": result.numbers["acquisitions"],
        }
        if result.files.get("output_report"):
            results["OUTPUT_REPORT"] = result.files["output_report"]
        return results
