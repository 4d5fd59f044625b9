"""The algorithm “Terrain”: elevation, slope and aspect on the grid of the composites."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingException,
)

from ....contract.jobs import TerrainJob
from ....runtime import places
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import credentials, imagery, model_choice, outputs, seasons
from ...run import network, run_job


class TerrainAlgorithm(PopcornAlgorithm):
    """Elevation, slope and aspect of an area, from Copernicus GLO-30 or a raster of the user's own."""

    NAME = "terrain"
    GROUP = groups.IMAGERY

    def displayName(self):
        return self.tr("Terrain: elevation, slope, aspect")

    def tags(self):
        return self.tr("terrain,elevation,dem,slope,aspect,copernicus,glo-30,relief").split(",")

    def shortHelpString(self):
        return self.tr(
            "Draw an extent or choose a layer of polygons: the result is one raster of 10 m with the "
            "elevation, the slope and the direction that the slope faces, on the same grid as the "
            "composites of “Download imagery” for the same area.\n\n"
            "The elevations are those of Copernicus GLO-30, the tops of buildings and trees included, "
            "or of a raster of your own. Slope and aspect are reckoned on the pixels of the "
            "elevations, in metres on the ground and from true north, at every latitude. Flat ground "
            "and water have no aspect; the open sea has no data."
        )

    def initAlgorithm(self, configuration=None):
        seasons.add_area(self, optional=False)
        self.add_choice(
            "SOURCE",
            self.tr("Source"),
            [
                ("planetary", self.tr("Planetary Computer")),
                ("earthsearch", self.tr("Earth Search")),
                ("stac", self.tr("another STAC catalogue")),
            ],
            self.tr("Where Copernicus GLO-30 comes from. Another catalogue needs its address below."),
        )
        self.add_raster(
            "ELEVATION",
            self.tr("Elevation of your own, instead"),
            self.tr("Metres above the sea in the first band, in any coordinate reference system."),
            optional=True,
        )
        for name, description, help_text in (
            (
                "ADDRESS",
                self.tr("Address of the catalogue"),
                self.tr("Of a STAC API, such as https://example.org/stac/v1. Empty: that of the source."),
            ),
            (
                "COLLECTION",
                self.tr("Collection of elevation"),
                self.tr("What the catalogue calls it. Empty: cop-dem-glo-30."),
            ),
            (
                "ASSET",
                self.tr("Name of the file there"),
                self.tr("What the catalogue calls the file of a tile. Empty: data."),
            ),
        ):
            self.add_text(name, description, help_text, advanced=True)
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Terrain")),
            self.tr(
                "Three bands: elevation in metres, slope in degrees, aspect in degrees clockwise from true "
                "north."
            ),
        )
        self.add_number_output("GAPS_PERCENT", self.tr("Share of the area without elevation, in per cent"))

    def problem(self, parameters, context):
        own = parameters.get("ELEVATION")
        source = self.choice(parameters, "SOURCE", context)
        return (
            ("" if own else credentials.source_problem(parameters, source))
            or seasons.area_problem(parameters, optional=False)
            or (imagery.raster_problem(own, context) if own else "")
            or outputs.not_tif(self, parameters, context)
        )

    def read_layers(self, parameters, context):
        self._elevation, layer = "", None
        if parameters.get("ELEVATION"):
            layer = self.parameterAsRasterLayer(parameters, "ELEVATION", context)
            if layer is None:
                raise QgsProcessingException(self.invalidRasterError(parameters, "ELEVATION"))
            self._elevation = imagery.raster_path(layer)
        self._credits = model_choice.layer_credits([layer])

    def run_steps(self, parameters, context, feedback):
        area = seasons.read_area(self, parameters, context)
        if area is None:
            raise QgsProcessingException(seasons.area_problem(parameters, optional=False))
        job = TerrainJob(
            area=area,
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            elevation=self._elevation,
            source=self.choice(parameters, "SOURCE", context),
            address=self.parameterAsString(parameters, "ADDRESS", context).strip(),
            collection=self.parameterAsString(parameters, "COLLECTION", context).strip(),
            asset=self.parameterAsString(parameters, "ASSET", context).strip(),
            cache_folder=str(places.cache_folder() / "imagery"),
        )
        result = run_job.run(job, feedback, variables=network.variables())
        inputs = outputs.file_names((self._elevation,)) if self._elevation else ()
        origin = model_choice.inherited_origin(self, inputs, result.credits, self._credits)
        return outputs.deliver(self, result, origin, context, feedback)
