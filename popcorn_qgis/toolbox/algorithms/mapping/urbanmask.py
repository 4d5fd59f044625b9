"""The algorithm “Map urban land”: a mask for each year, from what there is of Sentinel-2 and -1."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from .... import messages
from ....contract.errors import EngineError
from ....contract.jobs import UrbanImagery, UrbanMaskJob
from ....layers import urban_styles
from ....layers.delivery import deliver_raster, dress_also, load_raster
from ....layers.stacking import stack
from ....layers.temporal import play_in_time
from ... import groups
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import transfer, zone_layer, zone_parameters
from .mapping_base import MappingAlgorithm


class UrbanMaskAlgorithm(MappingAlgorithm):
    """Urban land or not, by year, with areas."""

    NAME = "urbanmask"
    GROUP = groups.MAPPING

    def displayName(self):
        return self.tr("Map urban land")

    def tags(self):
        return self.tr("urban,city,land cover,mask,settlement,sentinel,globalurbanmapper,growth").split(",")

    def shortHelpString(self):
        return self.tr(
            "Tells urban land from other land, in pixels of 10 m, for one year or several: streets and yards "
            "between the buildings are urban land too. The model is GlobalUrbanMapper, whose file you "
            "bring yourself (see “Import a model”); it sees Sentinel-2, both passes of Sentinel-1, and "
            "terrain.\n\n"
            "With GlobalUrbanMapper 2.0 Sentinel-2 or Sentinel-1 may be missing, in all or where it was "
            "cloudy; the log and the map “Seen by” say what each pixel was seen by. Of several years you get "
            "a band for each, and from which year on a pixel is urban.\n\n"
            "Without a model, urban land is grown from the scores of the built-up model, which is coarser: "
            "the log and the layer say so."
        )

    def initAlgorithm(self, configuration=None):
        imagery.add_urban_imagery(self)
        model_choice.add_urban_model(self)
        model_choice.add_builtup_model(self)
        self.add_number(
            "STRIDE_PX",
            self.tr("Step from window to window (pixels)"),
            256,
            self.tr(
                "The model sees windows of 256 pixels, and where two meet there may be a seam. 128 lets them "
                "overlap and removes it, for four times the work; 256 is as its authors do."
            ),
            least=32,
            most=256,
            advanced=True,
        )
        zone_parameters.add_zones(
            self,
            self.tr("Zones to measure"),
            self.tr("Polygons that get their area of urban land."),
            optional=True,
        )
        imagery.add_computing(self)
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Urban land")),
            self.tr("1 urban, 0 not, 255 no data; a band for each year."),
        )
        for name, title, help_text in (
            (
                "OUTPUT_PROBABILITY",
                self.tr("Probability of urban land"),
                self.tr("0 to 1; above 0.5 is urban. A band for each year."),
            ),
            (
                "OUTPUT_SEEN",
                self.tr("Seen by"),
                self.tr("What each pixel was seen by: Sentinel-2, which passes."),
            ),
            (
                "OUTPUT_SINCE",
                self.tr("Urban since"),
                self.tr("The year from which on a pixel is urban; needs the imagery of several years."),
            ),
        ):
            self.add(outputs.TifDestination(name, title, None, True), help_text, by_default=False)
        self.add_zones_output(
            self.tr("Zones with their urban land"),
            self.tr("The zones with the area and the share of urban land in each year."),
            by_default=False,
        )
        self.add_folder_output(
            "OUTPUT_YEARS",
            self.tr("A mask for each year"),
            self.tr("Gets a file for each year, which play in QGIS's temporal controller."),
            optional=True,
            by_default=False,
        )
        self.add_folder_output(
            "OUTPUT_FOLDER",
            self.tr("Patches to train on"),
            self.tr("Gets image_… and label_… for each whole window of 256 pixels, for other tools."),
            optional=True,
            by_default=False,
        )
        self.add_number_output("URBAN_KM2", self.tr("Urban land of the last year (km²)"))

    def problem(self, parameters, context):
        try:
            self._models(parameters, context)
        except EngineError as error:
            return messages.of(error)
        wants_zones = parameters.get("OUTPUT_ZONES") is not None
        if wants_zones and not parameters.get("ZONES"):
            return self.tr("The zones with their urban land need zones. Choose a layer of polygons.")
        return (
            imagery.urban_problem(parameters, context)
            or (zone_parameters.zones_problem(self, parameters, context) if wants_zones else "")
            or outputs.not_tif(self, parameters, context)
        )

    def read_layers(self, parameters, context):
        self._imagery: UrbanImagery = imagery.read_urban_imagery(self, parameters, context)
        self._compute = imagery.read_compute(self, parameters, context)

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "ZONES", context)
        if source is None or parameters.get("OUTPUT_ZONES") is None:
            result, origin = self._run(parameters, None, context, feedback)
            return self._deliver(result, origin, context, feedback)
        with outputs.scratch_folder() as folder:
            written = transfer.write_zones(self, parameters, source, "", folder, context, feedback)
            result, origin = self._run(parameters, written.zones, context, feedback)
        results = self._deliver(result, origin, context, feedback)
        title = self.tr("Urban land in {zones}").format(zones=written.zones.name)
        dress, table = urban_styles.dress_zones, result.tables["zones"]
        layer = zone_layer.deliver_zones(
            self, parameters, source, written, table, dress, title, origin, context, feedback
        )
        return {**results, **layer}

    def _deliver(self, result, origin, context, feedback):
        """Hand all rasters to QGIS; those of single years play in time, the last one on top."""
        years = {key: raster for key, raster in result.rasters.items() if key.startswith("year ")}
        rest = {key: raster for key, raster in result.rasters.items() if key not in years}
        titles = self._titles(result)
        results = outputs.deliver(
            self, replace(result, rasters=rest), origin, context, feedback, titles=titles
        )
        play = play_in_time(context.project(), 12)
        for key, raster in years.items():
            load_raster(raster, context)
            title = self.tr("Urban land {year}").format(year=key.partition(" ")[2])
            deliver_raster(raster, origin, context, feedback, title=title)
            if raster.first_day:
                dress_also(raster.path, play, context)
        stack([raster.path for raster in years.values()][::-1], (), context)
        if years:
            results["OUTPUT_YEARS"] = str(Path(next(iter(years.values())).path).parent)
        return results

    def _titles(self, result):
        grown = result.texts.get("method") == "grown"
        titles = {"output": self.tr("Urban land, grown from built-up scores")} if grown else {}
        return {**titles, "output_seen": self.tr("Seen by"), "output_since": self.tr("Urban since")}

    def _run(self, parameters, zones, context, feedback):
        """Run the job; return its result, and what the layers say of where they come from."""
        models = self._models(parameters, context)
        job = UrbanMaskJob(
            imagery=self._imagery,
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            model=self.parameterAsString(parameters, model_choice.URBAN_MODEL, context).strip(),
            builtup_model=self.parameterAsString(parameters, model_choice.BUILTUP_MODEL, context).strip(),
            stride_px=self.parameterAsInt(parameters, "STRIDE_PX", context),
            output_probability=self.optional_output(parameters, "OUTPUT_PROBABILITY", context),
            output_seen=self.optional_output(parameters, "OUTPUT_SEEN", context),
            output_since=self.optional_output(parameters, "OUTPUT_SINCE", context),
            years_folder=self.optional_file(parameters, "OUTPUT_YEARS", context),
            patches=self.optional_file(parameters, "OUTPUT_FOLDER", context),
            zones=zones,
            model_folders=model_choice.model_folders(),
            compute=self._compute,
        )
        result = run_job.run(job, feedback)
        given = self._imagery
        files = outputs.file_names(given.s2, given.s1_asc, given.s1_desc, given.exports)
        return result, model_choice.origin(self, models, files, result.credits)

    def _models(self, parameters, context):
        """Return the model of urban land or, without one, of built-up; raises EngineError."""
        model = model_choice.urban_model(self, parameters, context)
        return [model] if model else model_choice.origin_models(self, parameters, context)
