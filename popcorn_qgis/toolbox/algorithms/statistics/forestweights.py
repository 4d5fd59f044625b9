"""The algorithm “Random forest weights”: people by zones, shared out by what a forest learns from them."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, List

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ....contract.jobs.statistics import ForestWeightsJob
from ....layers.names import forest_title
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import missing_packages, run_job
from ...zones import transfer, zone_layer, zone_parameters, zone_raster


class ForestWeightsAlgorithm(PopcornAlgorithm):
    """A Random Forest's weights, rescaled: people per pixel."""

    NAME = "forestweights"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("Random forest weights")

    def tags(self):
        return self.tr(
            "random forest,worldpop,dasymetric,weights,covariates,machine learning,population,census,"
            "disaggregation"
        ).split(",")

    def shortHelpString(self):
        return self.tr(
            "Learns from zones with counts how many people live where the covariates look as they do, and "
            "shares every zone's people out by that: the method of WorldPop (Stevens et al. 2015).\n\n"
            "Every zone keeps its count and nobody is lost: where the constraint leaves no place it is "
            "dropped for that zone, where there is no weight people are spread evenly, and both are named. "
            "The page shows how good the forest is on zones that it has not seen, which covariates matter, "
            "and what lies beyond what the zones taught. A forest can be kept (OUTPUT_MODEL) and used for "
            "another place (MODEL). “Cross-check methods” tells whether it is the right method here."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterMultipleLayers(
                "COVARIATES", self.tr("Covariates"), QgsProcessing.SourceType.TypeRaster
            ),
            self.tr("Every band of these rasters is one. “Covariates” makes such a raster."),
        )
        zone_parameters.add_zones(
            self,
            self.tr("Census zones"),
            self.tr("Polygons with the number of people; they must not overlap."),
            optional=True,
        )
        zone_parameters.add_field(self, optional=True)
        zone_parameters.add_parent(
            self, self.tr("Zones of one unit are left out together. Empty: neighbouring zones are.")
        )
        zone_raster.add_zone_raster(self)
        self.add_choice(
            "TARGET",
            self.tr("The forest learns"),
            [
                ("per_km2", self.tr("people per km²")),
                ("per_builtup", self.tr("people per built-up, then × the built-up map")),
            ],
            self.tr("The second puts people where buildings are; it needs a built-up map."),
        )
        for name, description, help_text, advanced in (
            ("BUILTUP", self.tr("Built-up map"), self.tr("From “Map built-up areas”, or 0 to 1."), False),
            (
                "CONSTRAINT",
                self.tr("Constraint: 0 where nobody lives"),
                self.tr("Any other value, and a gap, lets people live there."),
                True,
            ),
            ("WATER", self.tr("Water: 1 where nobody can be"), self.tr("It is no data on the map."), True),
        ):
            self.add_raster(name, description, help_text, optional=True, advanced=advanced)
        self.add(
            QgsProcessingParameterFile(
                "MODEL",
                self.tr("Forest that is grown already"),
                QgsProcessingParameterFile.Behavior.File,
                optional=True,
                fileFilter=self.tr("Forests (*.npz)"),
            ),
            self.tr("From OUTPUT_MODEL. Nothing is learnt then; without zones the map is the forest's own."),
            advanced=True,
        )
        self.add_number(
            "CELL_SIZE",
            self.tr("Cells to ask the forest for (metres; 0: by the zones)"),
            0.0,
            self.tr("100 m, or less where zones are small."),
            least=0.0,
            advanced=True,
        )
        self.add_flag(
            "SELECT",
            self.tr("Leave out what does not matter"),
            False,
            self.tr("By the importance on zones that were left out."),
            advanced=True,
        )
        self.add_number(
            "TREES",
            self.tr("Trees"),
            200,
            self.tr("More take longer, and change little."),
            least=1,
            most=2000,
            advanced=True,
        )
        self.add_number(
            "SEED",
            self.tr("Seed"),
            1600,
            self.tr("The same seed gives the same map."),
            least=0,
            most=2**31 - 1,
            advanced=True,
        )
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Population, by a forest")),
            self.tr("People per pixel; every zone sums to its count."),
        )
        self.add(
            outputs.TifDestination("OUTPUT_WEIGHTS", self.tr("Weights of the forest"), None, True),
            self.tr("People per pixel as the forest reckons, before zones get their counts."),
            by_default=False,
        )
        self.add_zones_output(
            self.tr("Zones and how people were placed"),
            self.tr("The zones with counts, people on the map, status, and how they were placed."),
        )
        self.add_table_output(
            self.tr("Covariates and their importance"), self.tr("A row for each covariate."), by_default=False
        )
        self.add_file_output(
            "OUTPUT_MODEL",
            self.tr("The forest"),
            self.tr("Forests (*.npz)"),
            self.tr("A model file of plain arrays, for MODEL."),
            by_default=False,
        )
        self.add_folder_output(
            "OUTPUT_FOLDER",
            self.tr("Folder for WorldPop's file names"),
            self.tr("prediction.tif, population_unconstrained.tif and the like, with nodata −99."),
            optional=True,
            by_default=False,
        )
        self.add_page(
            self.tr("Page of the forest"),
            self.tr("Skill on zones left out, importance, and what lies beyond."),
        )
        for name, description in (
            ("CENSUS_TOTAL", self.tr("People in the census")),
            ("MAPPED_TOTAL", self.tr("People on the map")),
            ("UNPLACED_TOTAL", self.tr("People in the census who are not placed")),
            ("MAE", self.tr("Mean error on zones left out (people)")),
            ("RIVAL_MAE", self.tr("The same of one density for all")),
            ("R2", self.tr("R² on zones left out, of the logarithm")),
            ("BEYOND_PERCENT", self.tr("Pixels beyond what the zones taught (%)")),
        ):
            self.add_number_output(name, description)

    def problem(self, parameters, context):
        given = parameters.get("COVARIATES")
        items = list(given) if isinstance(given, (list, tuple)) else [given]
        for item in [*items, *(parameters.get(name) for name in ("BUILTUP", "CONSTRAINT", "WATER"))]:
            problem = imagery.raster_problem(item, context)
            if problem:
                return problem
        model = bool(parameters.get("MODEL"))
        per_builtup = self.choice(parameters, "TARGET", context) == "per_builtup"
        if per_builtup and not model and not parameters.get("BUILTUP"):
            return self.tr("People per built-up need a built-up map. Choose one, or people per km².")
        return (
            zone_raster.problem(self, parameters, context, optional=model)
            or zone_parameters.zones_problem(self, parameters, context)
            or outputs.not_tif(self, parameters, context)
        )

    def read_layers(self, parameters, context):
        self._covariates = imagery.raster_paths(self, parameters, "COVARIATES", context)
        layers = list(self.parameterAsLayerList(parameters, "COVARIATES", context) or [])
        project = context.project()
        self._named: List[str] = []
        for layer, path in zip(layers, self._covariates):
            if project is not None and project.mapLayer(layer.id()) is not None:
                self._named += [path, layer.name()]
        self._rasters: Dict[str, str] = {}
        for name in ("BUILTUP", "CONSTRAINT", "WATER"):
            layer = self.parameterAsRasterLayer(parameters, name, context)
            self._rasters[name.lower()] = imagery.raster_path(layer) if layer is not None else ""
            layers.append(layer)
        self._credits = model_choice.layer_credits(layers)

    def run_steps(self, parameters, context, feedback):
        model = self.parameterAsFile(parameters, "MODEL", context)
        if not model:
            missing_packages.require_forest(self.NAME)
        with outputs.scratch_folder() as folder:
            parameters = zone_raster.with_zones(self, parameters, folder, context, feedback)
            source = self.parameterAsSource(parameters, "ZONES", context)
            job = ForestWeightsJob(
                covariates=self._covariates,
                output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
                target=self.choice(parameters, "TARGET", context),
                model=model,
                cell_size_m=self.parameterAsDouble(parameters, "CELL_SIZE", context),
                select=self.parameterAsBoolean(parameters, "SELECT", context),
                trees=self.parameterAsInt(parameters, "TREES", context),
                seed=self.parameterAsInt(parameters, "SEED", context),
                named=tuple(self._named),
                output_weights=self.optional_output(parameters, "OUTPUT_WEIGHTS", context),
                output_model=self.optional_file(parameters, "OUTPUT_MODEL", context),
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
                folder=self.optional_file(parameters, "OUTPUT_FOLDER", context),
                builtup=self._rasters["builtup"],
                constraint=self._rasters["constraint"],
                water=self._rasters["water"],
            )
            written = None
            if source is not None:
                field = self.parameterAsString(parameters, "FIELD", context)
                written = transfer.write_zones(self, parameters, source, field, folder, context, feedback)
                job = replace(job, zones=written.zones)
            result = run_job.run(job, feedback)
            inputs = outputs.file_names(self._covariates)
            inputs += (written.zones.name,) if written is not None else ()
            origin = model_choice.inherited_origin(self, inputs, result.credits, self._credits)
            titles = {"output": forest_title()}
            results = outputs.deliver(self, result, origin, context, feedback, titles=titles)
            if job.folder:
                results["OUTPUT_FOLDER"] = job.folder
            if parameters.get("OUTPUT_TABLE") is not None:
                results["OUTPUT_TABLE"] = transfer.write_table(
                    self, parameters, "OUTPUT_TABLE", result.tables["covariates"], context
                )
            results.update(
                zone_layer.deliver_rescaled(
                    self, parameters, source, written, result.tables.get("zones"), origin, context, feedback
                )
            )
        return results
