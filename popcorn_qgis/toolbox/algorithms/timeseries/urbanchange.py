"""The algorithm “Find urban change”: what was built within a series of acquisitions, where and when."""

from __future__ import annotations

from pathlib import Path

from .... import messages
from ....contract import installed_models
from ....contract.errors import EngineError
from ....contract.jobs import UrbanChangeJob
from ....layers.change_styles import dress_zones
from ....layers.delivery import dress_also
from ....layers.temporal import bands_in_time
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import transfer, zone_layer, zone_parameters

MODEL = "MODEL"
BUILTUP, NETWORK, STATISTICAL = "builtup", "network", "statistical"


class UrbanChangeAlgorithm(PopcornAlgorithm):
    """Steps in the date-by-date built-up score."""

    NAME = "urbanchange"
    GROUP = groups.TIME

    def displayName(self):
        return self.tr("Find urban change")

    def tags(self):
        return self.tr("urban,change,construction,built,demolition,time series,monitoring,date").split(",")

    def shortHelpString(self):
        return self.tr(
            "Finds what was built or cleared within a series of acquisitions, and when. By default a "
            "built-up "
            "model maps every date; a pixel changed where its score is calm before a date and calm "
            "at another "
            "level after it, in at least five clear looks on each side.\n\n"
            "The published network (ERCNN-DRS) and the statistics of its authors (ENDISI × omnibus) go in "
            "windows of half a year: the network shows a change about three months after it, the statistics "
            "when the window after it is whole.\n\n"
            "Two maps, before and after, are compared by “Compare two dates”."
        )

    def initAlgorithm(self, configuration=None):
        self.add_folder(
            "SERIES",
            self.tr("Folder of the series"),
            self.tr(
                "Every acquisition of one place with its cloud masks, as “Download an observation "
                "series” writes "
                "them. Built-up: Level 2A, and Sentinel-1 where there is some. Network: Level 1C, and "
                "gamma0 on the ellipsoid."
            ),
        )
        self.add_choice(
            "METHOD",
            self.tr("Method"),
            [
                (BUILTUP, self.tr("steps in the built-up score")),
                (NETWORK, self.tr("the network ERCNN-DRS")),
                (STATISTICAL, self.tr("ENDISI × omnibus test")),
            ],
            self.tr(
                "The last two are published ones, as they are; the page has what each was measured to find."
            ),
        )
        model_choice.add_builtup_model(self)
        model_choice.add_model(
            self,
            MODEL,
            self.tr("Network of urban change"),
            "",
            "urbanchange",
            self.tr("ERCNN-DRS, whose authors keep the files: its id, or the path of an .onnx file."),
            optional=True,
        )
        self.add_number(
            "THRESHOLD",
            self.tr("Least rise of the score"),
            0.1,
            self.tr(
                "How far apart the calm scores before and after must lie, from 0 to 1. Higher: fewer changes."
            ),
            least=0.01,
            most=0.99,
            advanced=True,
        )
        self.add_number(
            "TIMES_CALM",
            self.tr("Network: times the calm level"),
            3.5,
            self.tr(
                "A pixel changed where its likelihood is so many times the 99th percentile of the "
                "windows that "
                "share no day with its own."
            ),
            least=1.0,
            most=1000.0,
            advanced=True,
        )
        self.add_number(
            "WINDOW_DAYS",
            self.tr("Windows: length (days)"),
            182,
            self.tr("Of the network and the statistics. The network was trained on 182."),
            least=10,
            most=1000,
            advanced=True,
        )
        self.add_number(
            "STRIDE_STEPS",
            self.tr("Windows: one every so many steps"),
            5,
            self.tr("A step is two days in which there is an acquisition."),
            least=1,
            most=1000,
            advanced=True,
        )
        self.add_flag(
            "PARITY",
            self.tr("Statistics as published"),
            False,
            self.tr(
                "As the authors' code has it, its quirks included. Else real looks only, each orbit "
                "by itself, and "
                "changes that the window after them confirms."
            ),
            advanced=True,
        )
        self.add_text(
            "FROM",
            self.tr("First step (day)"),
            self.tr("Such as 2019-01-01. Empty: the first acquisition, or as the folder below has it."),
            advanced=True,
        )
        self.add_folder(
            "KEPT_FOLDER",
            self.tr("Folder to go on from"),
            self.tr(
                "Keeps what is computed. The next run on a longer series computes only what is new or has "
                "changed, and says what."
            ),
            optional=True,
            advanced=True,
        )
        zone_parameters.add_zones(
            self,
            self.tr("Zones to count by"),
            self.tr("Polygons; each gets its hectares built and cleared, and when."),
            optional=True,
        )
        imagery.add_device(self)
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Strength of change")),
            self.tr(
                "The rise of the score, below 0 its fall; or the highest likelihood. Further bands: "
                "the clear looks "
                "behind it, the radar's rise or the age of the oldest value."
            ),
        )
        self.add(
            outputs.TifDestination("OUTPUT_WHEN", self.tr("When it changed"), None, True),
            self.tr(
                "Days since 1970-01-01: the middle between the last clear look before and the first after, "
                "and both of these."
            ),
        )
        self.add(
            outputs.TifDestination("OUTPUT_KIND", self.tr("Kind of change"), None, True),
            self.tr(
                "No change, built, cleared, other surface, changed, too few clear looks, or edge of "
                "the imagery; 255 "
                "where no date shows the ground."
            ),
        )
        self.add(
            outputs.TifDestination("OUTPUT_WINDOWS", self.tr("Windows"), None, True),
            self.tr("One band for each window, to be played in time. Of the network and the statistics."),
            by_default=False,
        )
        self.add_zones_output(
            self.tr("Zones with their changes"),
            self.tr("The zones with their hectares, the median day, and the clear looks behind it."),
            by_default=False,
        )
        self.add_page(
            self.tr("Report on urban change"),
            self.tr("A page to read or print: areas per year and per zone, and the windows."),
            by_default=False,
        )
        self.add_number_output("BUILT_HA", self.tr("Built (hectares)"))
        self.add_number_output("CLEARED_HA", self.tr("Cleared (hectares)"))
        self.add_number_output("CHANGED_HA", self.tr("Changed, of unknown kind (hectares)"))

    def problem(self, parameters, context):
        folder = self.parameterAsString(parameters, "SERIES", context)
        if not Path(folder).is_dir():
            return self.tr("The folder {folder} does not exist. Choose another one.").format(folder=folder)
        try:
            self._models(parameters, context)
        except EngineError as error:
            return messages.of(error)
        wants_zones = parameters.get("OUTPUT_ZONES") is not None
        if wants_zones and not parameters.get("ZONES"):
            return self.tr("The zones with their changes need zones. Choose a layer of polygons.")
        windows = parameters.get("OUTPUT_WINDOWS") is not None
        if windows and self.choice(parameters, "METHOD", context) == BUILTUP:
            return self.tr("Steps in the built-up score have no windows. Leave that output out.")
        return outputs.not_tif(self, parameters, context)

    def read_layers(self, parameters, context):
        self._series = self.parameterAsString(parameters, "SERIES", context)

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "ZONES", context) if parameters.get("ZONES") else None
        if source is None:
            result, origin = self._run(parameters, None, context, feedback)
            return self._delivered(result, origin, context, feedback)
        with outputs.scratch_folder() as folder:
            written = transfer.write_zones(self, parameters, source, "", folder, context, feedback)
            result, origin = self._run(parameters, written.zones, context, feedback)
        results = self._delivered(result, origin, context, feedback)
        title = self.tr("Urban change in {zones}").format(zones=written.zones.name)
        table = result.tables["zones"]
        layer = zone_layer.deliver_zones(
            self, parameters, source, written, table, dress_zones, title, origin, context, feedback
        )
        return {**results, **layer}

    def _delivered(self, result, origin, context, feedback):
        titles = {"output_kind": self.tr("Kind of change"), "output_windows": self.tr("Windows of change")}
        results = outputs.deliver(self, result, origin, context, feedback, titles=titles)
        if "output_windows" in result.rasters:
            dress_also(result.rasters["output_windows"].path, bands_in_time, context)
        return results

    def _run(self, parameters, zones, context, feedback):
        """Run the job; return its result, and what the layers say of where they come from."""
        models = self._models(parameters, context)
        job = UrbanChangeJob(
            series=self._series,
            model=self._model(parameters, context),
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            output_when=self.optional_output(parameters, "OUTPUT_WHEN", context),
            output_kind=self.optional_output(parameters, "OUTPUT_KIND", context),
            threshold=self.parameterAsDouble(parameters, "THRESHOLD", context),
            model_folders=model_choice.model_folders(),
            compute=imagery.read_device(self, parameters, context),
            method=self.choice(parameters, "METHOD", context),
            output_windows=self.optional_output(parameters, "OUTPUT_WINDOWS", context),
            output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
            zones=zones,
            window_days=self.parameterAsDouble(parameters, "WINDOW_DAYS", context),
            stride_steps=self.parameterAsInt(parameters, "STRIDE_STEPS", context),
            times_calm=self.parameterAsDouble(parameters, "TIMES_CALM", context),
            parity=self.parameterAsBoolean(parameters, "PARITY", context),
            first_day=self.parameterAsString(parameters, "FROM", context),
            folder=self.parameterAsString(parameters, "KEPT_FOLDER", context),
        )
        result = run_job.run(job, feedback)
        return result, model_choice.origin(self, models, (Path(self._series).name,), result.credits)

    def _model(self, parameters, context):
        name = {BUILTUP: model_choice.BUILTUP_MODEL, NETWORK: MODEL}.get(
            self.choice(parameters, "METHOD", context)
        )
        return self.parameterAsString(parameters, name, context).strip() if name else ""

    def _models(self, parameters, context):
        """Return the model that the method takes; raises EngineError where it is not usable."""
        method = self.choice(parameters, "METHOD", context)
        if method == STATISTICAL:
            return []
        if method == BUILTUP:
            return model_choice.origin_models(self, parameters, context)
        text = self._model(parameters, context)
        if not text:
            raise EngineError(
                "model",
                "The network needs its model, and none is chosen.",
                "Import ERCNN-DRS with “Import a model”, and name it in MODEL.",
            )
        return [installed_models.find_model(text, model_choice.model_folders(), "urbanchange", hashed=False)]
