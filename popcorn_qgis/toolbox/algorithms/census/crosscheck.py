"""The algorithm “Cross-check methods”: what to expect of each method, on zones that it has not seen."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
)

from .... import messages
from ....contract.jobs import CrosscheckJob
from ... import groups
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import transfer, zone_parameters
from ..mapping.mapping_base import MappingAlgorithm

FINE, FINE_FIELD, MAPS = "FINE", "FINE_FIELD", "MAPS"


class CrosscheckAlgorithm(MappingAlgorithm):
    """k-fold cross-validation over census zones, of all methods at once."""

    NAME = "crosscheck"
    GROUP = groups.CHECKS

    def displayName(self):
        return self.tr("Cross-check methods")

    def tags(self):
        return self.tr("crosscheck,cross-validation,k-fold,census,accuracy,method,compare").split(",")

    def shortHelpString(self):
        return self.tr(
            "Tells which method to use in your area, and how sure that is: one zone after the other is left "
            "out, and people spread evenly, constant and recalibrated rates on built-up, clusters, maps of "
            "others and trained occupancy are fitted to the rest and predict it. On request the best one "
            "maps the place.\n\n"
            "The table holds two tests: zones whose count is not known at all, and the inside of totals that "
            "are known (the map is rescaled to them, as you would do). For the second, finer zones with "
            "counts are the best truth; without them, neighbouring zones are taken together and their joint "
            "total counts as known."
        )

    def initAlgorithm(self, configuration=None):
        imagery.add_imagery(self)
        zone_parameters.add_zones(
            self,
            self.tr("Census zones"),
            self.tr("Polygons that lie whole on the imagery, with their number of people; at least four."),
        )
        zone_parameters.add_field(self)
        zone_parameters.add_parent(
            self,
            self.tr(
                "Zones of one unit are left out together, and the unit's total counts as known in the second "
                "test. Empty: about four neighbouring zones make a unit."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                FINE,
                self.tr("Finer zones with counts"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr("The truth inside the zones, where there is one: the second test is made on it."),
        )
        self.add(
            QgsProcessingParameterField(
                FINE_FIELD,
                self.tr("Field with their count of people"),
                parentLayerParameterName=FINE,
                optional=True,
            ),
            self.tr("The number of people of each finer zone."),
        )
        model_choice.add_builtup_model(self)
        self.add(
            QgsProcessingParameterMultipleLayers(
                MAPS,
                self.tr("Maps of others to test too"),
                QgsProcessing.SourceType.TypeRaster,
                optional=True,
            ),
            self.tr("Such as WorldPop's or your own, made without these counts: a map that saw them wins."),
            advanced=True,
        )
        imagery.add_constraint(self)
        self.add_number(
            "FOLDS",
            self.tr("Parts to leave out in turn (folds)"),
            5,
            self.tr("The zones are split into so many parts; each is left out once."),
            least=2,
            most=20,
        )
        self.add_flag(
            "TRAIN",
            self.tr("Train occupancy in each fold"),
            True,
            self.tr(
                "Trains one model for each fold, which takes most of the time. Needs the packages for "
                "training; without them the others are tested."
            ),
        )
        self.add_number(
            "MINUTES",
            self.tr("Train at most (minutes for each fold, 0: no limit)"),
            10,
            self.tr("The training then stops and the best so far is tested."),
            least=0,
            most=100_000,
            advanced=True,
        )
        self.add_number(
            "SEED",
            self.tr("Random seed"),
            1600,
            self.tr("The same seed repeats the folds, the training and the intervals."),
            least=0,
            most=2**31 - 1,
            advanced=True,
        )
        imagery.add_computing(self)
        self.add(
            outputs.TifDestination(
                "OUTPUT", self.tr("Population by the method that is best here"), None, True
            ),
            self.tr("Mapped by the method that misses zones left out least, with every zone at its count."),
            by_default=False,
        )
        self.add_table_output(
            self.tr("Which method to use here"),
            self.tr("A row for each method, the best first: by which factor it misses zones left out."),
            name="OUTPUT_JUDGE",
        )
        self.add_table_output(
            self.tr("Methods in numbers"), self.tr("A row for each test and method, with 95 % intervals.")
        )
        self.add_page(
            self.tr("Report of the cross-check"), self.tr("A page to read or print that says what to expect.")
        )
        self.addOutput(QgsProcessingOutputString("SUMMARY", self.tr("What to expect, in words")))
        self.addOutput(QgsProcessingOutputString("BEST", self.tr("The method to use here")))
        self.add_number_output("BEST_FACTOR", self.tr("Factor by which it misses zones left out"))

    def problem(self, parameters, context):
        if parameters.get(FINE) and not parameters.get(FINE_FIELD):
            return self.tr("The finer zones have no count. Choose the field with the count of people.")
        return (
            super().problem(parameters, context)
            or imagery.raster_problem(parameters.get(imagery.CONSTRAINT), context)
            or zone_parameters.zones_problem(self, parameters, context)
            or zone_parameters.zones_problem(self, parameters, context, FINE, (FINE_FIELD,))
        )

    def read_layers(self, parameters, context):
        super().read_layers(parameters, context)
        self._constraint = imagery.read_constraint(self, parameters, context)
        self._maps = imagery.raster_paths(self, parameters, MAPS, context)
        layers = self.parameterAsLayerList(parameters, MAPS, context) or []
        self._map_names = tuple(layer.name() for layer in layers)
        self._credits = model_choice.layer_credits(layers)

    def run_steps(self, parameters, context, feedback):
        with outputs.scratch_folder() as folder:
            written = {}
            for layer, field in ((zone_parameters.ZONES, zone_parameters.FIELD), (FINE, FINE_FIELD)):
                source = self.parameterAsSource(parameters, layer, context) if parameters.get(layer) else None
                if source is not None:
                    count = self.parameterAsString(parameters, field, context)
                    written[layer] = transfer.write_zones(
                        self, parameters, source, count, folder, context, feedback, layer
                    ).zones
            job = CrosscheckJob(
                imagery=self._imagery,
                zones=written[zone_parameters.ZONES],
                builtup_model=self.parameterAsString(parameters, model_choice.BUILTUP_MODEL, context).strip(),
                fine=written.get(FINE),
                folds=self.parameterAsInt(parameters, "FOLDS", context),
                train=self.parameterAsBoolean(parameters, "TRAIN", context),
                minutes=float(self.parameterAsInt(parameters, "MINUTES", context)),
                seed=self.parameterAsInt(parameters, "SEED", context),
                maps=self._maps,
                constraint=self._constraint,
                map_names=self._map_names,
                output=self.optional_output(parameters, "OUTPUT", context),
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
                model_folders=model_choice.model_folders(),
                compute=self._compute,
            )
            result = run_job.run(job, feedback)
        inputs = outputs.file_names(self._imagery.s1, self._imagery.s2)
        origin = model_choice.inherited_origin(self, inputs, result.credits, self._credits)
        titles = {"output": self.tr("Population by the method that is best here")}
        results = outputs.deliver(self, result, origin, context, feedback, titles=titles)
        results["SUMMARY"] = messages.translate(result.texts["summary"])
        results["BEST"] = result.texts["best"]
        if parameters.get("OUTPUT_TABLE") is not None:
            table = result.tables["metrics"]
            results["OUTPUT_TABLE"] = transfer.write_table(self, parameters, "OUTPUT_TABLE", table, context)
        if parameters.get("OUTPUT_JUDGE") is not None:
            table = result.tables["judge"]
            results["OUTPUT_JUDGE"] = transfer.write_table(self, parameters, "OUTPUT_JUDGE", table, context)
        return results
