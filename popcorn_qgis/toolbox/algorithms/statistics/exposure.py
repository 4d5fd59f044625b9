"""The algorithm “People affected”: who lives in each class of a hazard, or near a river, in which zone."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterMultipleLayers,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .... import messages
from ....contract.jobs.statistics import ExposureJob
from ....contract.sentences import Sentence
from ....layers.affected_styles import dress_areas, dress_zones, unfold
from ....layers.delivery import deliver_vector, dress_also
from ....layers.stacking import stack
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import census_map, hazard, imagery, model_choice, outputs
from ...run import run_job
from ...zones import sinks, transfer, zone_layer, zone_parameters


class ExposureAlgorithm(PopcornAlgorithm):
    """People in each class of a hazard."""

    NAME = "exposure"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("People affected")

    def tags(self):
        return self.tr(
            "exposure,affected,flood,hazard,risk,within,distance,buffer,near,river,road,how many,people,count"
        ).split(",")

    def shortHelpString(self):
        return self.tr(
            "Counts the people of a map in each class of a hazard, in all and for each zone: who lives in a "
            "flood zone, or within 500 m of a river.\n\n"
            "Areas are cut by class first: everybody counts once, in the worst class. Pixels that a border "
            "cuts count by their part inside. The classes, those outside and those where the hazard is "
            "unknown add up to the people of the map. Members of a map give 95 % intervals: they tell how "
            "far the members disagree, and hold no error of the hazard."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUT", self.tr("Population maps"), QgsProcessing.SourceType.TypeRaster
            ),
            self.tr(
                "A map of people, of this plugin or another (WorldPop, GHS-POP). Or several: members of one "
                "estimate, or groups of people such as ages; see Advanced."
            ),
        )
        hazard.add_hazard(self)
        zone_parameters.add_zones(
            self,
            self.tr("Zones to count by"),
            self.tr("Polygons; each gets the people inside it, by class. Empty: only all together."),
            optional=True,
        )
        self.add_choice(
            "MAPS_ARE",
            self.tr("Several maps are"),
            [
                ("refuse", self.tr("(choose where there are several)")),
                ("members", self.tr("members of one estimate")),
                ("groups", self.tr("groups of people that add up")),
            ],
            self.tr("Several maps or bands. The output of each member and season is known for what it is."),
            advanced=True,
        )
        census_map.add_input_unit(self)
        self.add_zones_output(
            self.tr("Areas as they were counted"),
            self.tr("One area for each class, cut so that none overlap, with its people."),
            name="OUTPUT_AREAS",
        )
        self.add_zones_output(
            self.tr("Zones with people affected"),
            self.tr(
                "The zones with their people, those inside, and those of each class, where zones are given."
            ),
        )
        self.add_table_output(
            self.tr("People in each class"),
            self.tr("A table with one row for each class, and one for those outside."),
        )
        self.add_page(
            self.tr("Report on people affected"),
            self.tr("A page to read or print: the answer in words, bars, a map and tables."),
        )
        for name, description in (
            ("PEOPLE_INSIDE", self.tr("People inside the hazard")),
            ("INSIDE_LOW", self.tr("Lower end of their 95 % interval, with members")),
            ("INSIDE_HIGH", self.tr("Upper end of their 95 % interval, with members")),
            ("PEOPLE_OUTSIDE", self.tr("People outside the hazard")),
            ("PEOPLE_UNKNOWN", self.tr("People where the hazard is unknown")),
            ("PEOPLE_TOTAL", self.tr("People on the whole map")),
            ("OFF_MAP_PERCENT", self.tr("Part of the hazard's area outside the map (%)")),
        ):
            self.add_number_output(name, description)

    def problem(self, parameters, context):
        given = parameters.get("INPUT")
        for item in given if isinstance(given, (list, tuple)) else [given]:
            problem = imagery.raster_problem(item, context)
            if problem:
                return problem
        return hazard.hazard_problem(self, parameters, context) or zone_parameters.zones_problem(
            self, parameters, context, fields=()
        )

    def read_layers(self, parameters, context):
        self._inputs = imagery.raster_paths(self, parameters, "INPUT", context)
        layers = self.parameterAsLayerList(parameters, "INPUT", context) or []
        project = context.project()
        self._names = tuple(  # layers of the project by their names, files by theirs
            layer.name()
            if project is not None and project.mapLayer(layer.id()) is not None
            else outputs.file_names((path,))[0]
            for layer, path in zip(layers, self._inputs)
        )
        raster = self.parameterAsRasterLayer(parameters, hazard.HAZARD_RASTER, context)
        self._raster = imagery.raster_path(raster) if raster is not None else ""
        self._raster_name = raster.name() if raster is not None else ""
        self._credits = model_choice.layer_credits([*layers, raster])

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "ZONES", context)
        with outputs.scratch_folder() as folder:
            wants_areas = parameters.get("OUTPUT_AREAS") is not None
            wants_zones = source is not None and parameters.get("OUTPUT_ZONES") is not None
            name = self._raster_name or transfer.zones_name(self, parameters, context, hazard.HAZARD)
            job = ExposureJob(
                inputs=self._inputs,
                hazard=hazard.write_hazard(self, parameters, folder, context, feedback),
                hazard_raster=self._raster,
                hazard_name=name,
                classed=bool(self.parameterAsString(parameters, hazard.CLASS_FIELD, context)),
                class_order=hazard.split(self.parameterAsString(parameters, hazard.CLASS_ORDER, context)),
                distance_m=self.parameterAsDouble(parameters, hazard.DISTANCE, context),
                thresholds=tuple(
                    float(text)
                    for text in hazard.split_numbers(
                        self.parameterAsString(parameters, hazard.THRESHOLDS, context)
                    )
                ),
                side=self.choice(parameters, hazard.SIDE, context),
                no_value=self.choice(parameters, hazard.NO_VALUE, context),
                maps_are=self.choice(parameters, "MAPS_ARE", context),
                unit=self.choice(parameters, "INPUT_UNIT", context),
                names=self._names,
                output_areas=f"{folder}/areas.gpkg" if wants_areas else "",
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
            )
            written = None
            if source is not None:
                written = transfer.write_zones(self, parameters, source, "", folder, context, feedback)
                job = replace(job, zones=written.zones)
            result = run_job.run(job, feedback)
            inputs = (*outputs.file_names(self._inputs), name)
            origin = model_choice.inherited_origin(self, inputs, result.credits, self._credits)
            results = outputs.deliver(self, result, origin, context, feedback)
            classes = _translated(result.tables["classes"])
            if wants_areas:
                identifier = self._copy_areas(job.output_areas, classes, parameters, context)
                named = [tuple(row[:2]) for row in classes.rows[:-1]]
                title = self.tr("People affected: {hazard}").format(hazard=name)
                dress = dress_areas(named, title, origin, filled=not wants_zones)
                deliver_vector(identifier, title, dress, context, feedback, self.placeholder("OUTPUT_AREAS"))
                results["OUTPUT_AREAS"] = identifier
        if parameters.get("OUTPUT_TABLE") is not None:
            results["OUTPUT_TABLE"] = transfer.write_table(self, parameters, "OUTPUT_TABLE", classes, context)
        title, table = self.tr("People affected in each zone (%)"), result.tables.get("zones")
        results.update(
            zone_layer.deliver_zones(
                self, parameters, source, written, table, dress_zones, title, origin, context, feedback
            )
        )
        layers = [results[name] for name in ("OUTPUT_AREAS", "OUTPUT_ZONES") if name in results]
        stack(layers, (), context)
        for identifier in layers:
            dress_also(identifier, unfold(context.project()), context)
        return results

    def _copy_areas(self, path, classes, parameters, context):
        """Write the engine's areas into the sink, with the names of classes in the user's language."""
        areas = QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")
        fields = areas.fields()
        fields.remove(fields.lookupField("fid"))
        sink, identifier = self.parameterAsSink(
            parameters, "OUTPUT_AREAS", context, fields, QgsWkbTypes.Type.MultiPolygon, areas.crs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT_AREAS"))
        checked = sinks.Sink(sink, identifier)
        for feature, row in zip(areas.getFeatures(), classes.rows):
            copy = QgsFeature(fields)
            copy.setGeometry(feature.geometry())
            copy.setAttributes([row[0], *feature.attributes()[2:]])
            checked.add(copy)
        checked.finish()
        arrived = checked.rows
        del checked, sink
        sinks.check_whole(identifier, arrived)
        return identifier


def _translated(table):
    """Return the table of classes with our names, not those of the user's classes, in the user's language."""
    return replace(
        table,
        rows=tuple(
            (
                messages.translate(row[0]) if isinstance(row[0], Sentence) or row[1] != "class" else row[0],
                *row[1:],
            )
            for row in table.rows
        ),
    )
