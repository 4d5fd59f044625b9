"""The algorithm “Counts for zones”: points or other polygons with counts become counts of zones."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ....contract.jobs.zones import ZoneCountsJob
from ....layers.zone_styles import dress_density
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import model_choice, outputs
from ...run import run_job
from ...zones import counted, field_types, standard_errors, transfer, zone_layer, zone_parameters

INPUT, FIELD = "INPUT", "FIELD"


class ZoneCountsAlgorithm(PopcornAlgorithm):
    """Areal interpolation of counts, and sums of points, with standard errors."""

    NAME = "zonecounts"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("Counts for zones")

    def tags(self):
        return self.tr(
            "areal interpolation,census,counts,points,addresses,boundaries,margin of error,standard error,sum"
        ).split(",")

    def shortHelpString(self):
        return self.tr(
            "Gives zones the people of another layer: points (households, addresses) by the zone that holds "
            "them, polygons of other borders by the share of their area. Nobody is lost: the log says how "
            "many live in the zones, and how many in none.\n\n"
            "With errors of the counts every zone gets its standard deviation, √Σ w² σ². People are taken to "
            "be spread evenly inside a polygon; where a map knows better, rescale it to the polygons and sum "
            "it to the zones."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                INPUT,
                self.tr("Points or polygons with counts"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            ),
            self.tr("Polygons must not overlap each other."),
        )
        self.add(
            QgsProcessingParameterField(
                FIELD,
                self.tr("Field with the count of people"),
                zone_parameters.USUAL_FIELD,
                parentLayerParameterName=INPUT,
                optional=True,
            ),
            self.tr("Empty, only for points: each is one."),
        )
        standard_errors.add_errors(
            self, INPUT, self.tr("The zones then get the standard deviation of their people.")
        )
        zone_parameters.add_zones(
            self, self.tr("Zones that get the people"), self.tr("Polygons that do not overlap.")
        )
        zone_parameters.add_readings(self)
        self.add_zones_output(
            self.tr("Zones with their people"),
            self.tr("The zones with people, their standard deviation, and how much of each is covered."),
            optional=False,
        )
        self.add_number_output("PEOPLE", self.tr("People in the layer"))
        self.add_number_output("PEOPLE_IN_ZONES", self.tr("People in the zones"))
        self.add_number_output("PEOPLE_OUTSIDE", self.tr("People in none of the zones"))

    def problem(self, parameters, context):
        return zone_parameters.zones_problem(
            self, parameters, context, INPUT, (FIELD, standard_errors.FIELD_ERROR)
        ) or zone_parameters.zones_problem(self, parameters, context, zone_parameters.ZONES, ())

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "ZONES", context)
        given = self.parameterAsSource(parameters, INPUT, context)
        count, error = (
            zone_parameters.own_spelling(given.fields(), self.parameterAsString(parameters, name, context))
            for name in (FIELD, standard_errors.FIELD_ERROR)
        )
        dots = "decimals"
        if count and given.fields().field(count).type() == field_types.TEXT:
            dots = self.choice(parameters, zone_parameters.DOTS, context)
        with outputs.scratch_folder() as folder:
            written = transfer.write_zones(self, parameters, source, "", folder, context, feedback)
            path = counted.write_counted(given, count, error, f"{folder}/counted.gpkg", context, feedback)
            job = ZoneCountsJob(
                zones=written.zones,
                counted=path,
                counted_name=transfer.zones_name(self, parameters, context, INPUT),
                count_field=count,
                error_field=error,
                margins=self.choice(parameters, standard_errors.ERRORS_ARE, context)
                == standard_errors.MARGINS,
                dots=dots,
            )
            result = run_job.run(job, feedback)
        inputs = (job.counted_name, written.zones.name)
        origin = model_choice.inherited_origin(self, inputs, result.credits)
        results = outputs.deliver(self, result, origin, context, feedback)
        table = result.tables["zones"]
        if not error:
            at = table.columns.index("std")
            rows = tuple((*row[:at], *row[at + 1 :]) for row in table.rows)
            table = replace(table, columns=(*table.columns[:at], *table.columns[at + 1 :]), rows=rows)
        dense = transfer.with_density(table, source, written, context)
        title = self.tr("People in {zones}").format(zones=written.zones.name)
        layer = zone_layer.deliver_zones(
            self, parameters, source, written, dense, dress_density, title, origin, context, feedback
        )
        return {**results, **layer}
