"""The algorithm “Covariates”: rasters and layers by treatment, as bands with names on one grid."""

from __future__ import annotations

from typing import Dict, List, Tuple

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingParameterMultipleLayers,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ....contract.jobs.statistics import CovariatesJob
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import features

RASTERS = ("MEAN_OF", "SUM_OF", "CLASSES_OF", "INDICES_OF", "SLOPE_OF")
LAYERS = ("DISTANCE_TO", "LENGTH_IN", "COUNT_IN", "AREA_IN")


class CovariatesAlgorithm(PopcornAlgorithm):
    """A stack of covariates, for a forest or anyone's model."""

    NAME = "covariates"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("Covariates")

    def tags(self):
        return self.tr(
            "covariates,predictors,ancillary,distance,density,slope,ndvi,land cover,nightlights,stack,bands,"
            "worldpop,random forest"
        ).split(",")

    def shortHelpString(self):
        return self.tr(
            "Brings what may tell where people live to one grid, as bands with names: rasters by treatment "
            "(mean, sum, share of each class, indices of Sentinel-2, slope) and layers (distance, length, "
            "number, area).\n\n"
            "Distances, lengths and areas are those on the ground, in any coordinate system. Features beyond "
            "the grid count for distances too. Gaps stay gaps. The page shows each band with its range and "
            "gaps. The result is what “Random forest weights” takes."
        )

    def initAlgorithm(self, configuration=None):
        self.add_raster(
            "GRID",
            self.tr("Raster whose grid to take"),
            self.tr("Such as the built-up map, or a raster of zones."),
        )
        self.add_number(
            "CELL_SIZE",
            self.tr("Cell size (metres; 0: the raster's pixels)"),
            0.0,
            self.tr("Pixels of the grid are joined to cells of about this size."),
            least=0.0,
        )
        for name, description, help_text in (
            (
                "MEAN_OF",
                self.tr("Mean of rasters"),
                self.tr("Imagery, night lights, our maps: every band by its mean in the cell."),
            ),
            (
                "SUM_OF",
                self.tr("Sum of rasters"),
                self.tr("Counts, such as buildings or people of another map: their sum is kept."),
            ),
            (
                "CLASSES_OF",
                self.tr("Share of each class of rasters"),
                self.tr("Land cover: a band for each class, with its share of the cell."),
            ),
            (
                "INDICES_OF",
                self.tr("Indices of Sentinel-2 rasters"),
                self.tr("NDVI (green plants) and NDWI (water)."),
            ),
            ("SLOPE_OF", self.tr("Slope of elevations"), self.tr("In degrees, as “Terrain” reckons it.")),
        ):
            self.add(
                QgsProcessingParameterMultipleLayers(
                    name, description, QgsProcessing.SourceType.TypeRaster, optional=True
                ),
                help_text,
            )
        anything = QgsProcessing.SourceType.TypeVectorAnyGeometry
        for name, description, kind, help_text in (
            (
                "DISTANCE_TO",
                self.tr("Distance to features or classes"),
                QgsProcessing.SourceType.TypeMapLayer,
                self.tr("Metres to the nearest, 0 inside a polygon; of a raster, to each of its classes."),
            ),
            (
                "LENGTH_IN",
                self.tr("Length of lines in the cell"),
                QgsProcessing.SourceType.TypeVectorLine,
                self.tr("Metres of roads or rivers."),
            ),
            (
                "COUNT_IN",
                self.tr("Number of features in the cell"),
                anything,
                self.tr("By their middle: shops, buildings."),
            ),
            (
                "AREA_IN",
                self.tr("Area of polygons in the cell"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                self.tr("m² of buildings or parks; what two polygons share counts twice."),
            ),
        ):
            self.add(
                QgsProcessingParameterMultipleLayers(name, description, kind, optional=True),
                help_text,
                advanced=name in ("COUNT_IN", "AREA_IN"),
            )
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Covariates")),
            self.tr("One raster; each band is named after its source and treatment."),
        )
        self.add_page(
            self.tr("Page of covariates"), self.tr("A picture, the range and the gaps of each band.")
        )
        self.add_number_output("BANDS", self.tr("Number of bands"))
        self.add_number_output("GAPS_PERCENT", self.tr("Gaps (%)"))

    def problem(self, parameters, context):
        if not any(parameters.get(name) for name in (*RASTERS, *LAYERS)):
            return self.tr("There is nothing to make covariates of. Give at least one raster or layer.")
        items = [parameters.get("GRID")]
        for name in RASTERS:
            given = parameters.get(name)
            items += given if isinstance(given, (list, tuple)) else [given]
        for item in items:
            problem = imagery.raster_problem(item, context)
            if problem:
                return problem
        return outputs.not_tif(self, parameters, context)

    def read_layers(self, parameters, context):
        self._grid = imagery.raster_path(self.parameterAsRasterLayer(parameters, "GRID", context))
        self._paths: Dict[str, Tuple[str, ...]] = {}
        self._named: List[str] = []
        layers: List[QgsMapLayer] = []
        for name in RASTERS:
            self._paths[name.lower()] = imagery.raster_paths(self, parameters, name, context)
            given = self.parameterAsLayerList(parameters, name, context) or []
            for layer, path in zip(given, self._paths[name.lower()]):
                self._named += self._name_of(layer, path, context)
            layers += given
        classes = []
        for layer in self.parameterAsLayerList(parameters, "DISTANCE_TO", context) or []:
            if isinstance(layer, QgsRasterLayer):
                classes.append(imagery.raster_path(layer))
                self._named += self._name_of(layer, classes[-1], context)
                layers.append(layer)
        self._paths["distance_to_classes"] = tuple(classes)
        self._credits = model_choice.layer_credits(layers)

    def _name_of(self, layer, path, context):
        """Return a path and what people call it: layers of the project by their names."""
        project = context.project()
        known = project is not None and project.mapLayer(layer.id()) is not None
        return [path, layer.name()] if known else []

    def run_steps(self, parameters, context, feedback):
        with outputs.scratch_folder() as folder:
            paths, named = dict(self._paths), list(self._named)
            for name in LAYERS:
                written: List[str] = []
                for layer in self.parameterAsLayerList(parameters, name, context) or []:
                    if not isinstance(layer, QgsVectorLayer):
                        continue
                    path = f"{folder}/{name.lower()}_{len(written)}.gpkg"
                    written.append(features.write_features(layer, path, context, feedback))
                    named += [path, layer.name()]
                paths[name.lower()] = tuple(written)
            job = CovariatesJob(
                grid=self._grid,
                output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
                cell_size_m=self.parameterAsDouble(parameters, "CELL_SIZE", context),
                named=tuple(named),
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
                **paths,
            )
            result = run_job.run(job, feedback)
        names = [path for some in self._paths.values() for path in some]
        origin = model_choice.inherited_origin(
            self, outputs.file_names(tuple(names)), result.credits, self._credits
        )
        results = outputs.deliver(self, result, origin, context, feedback)
        return results
