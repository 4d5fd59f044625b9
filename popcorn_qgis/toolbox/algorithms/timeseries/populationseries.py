"""The algorithm “Population through time”: every step of a series, how sure it is, and what changed."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFile,
)

from ....contract.jobs import Rate
from ....contract.jobs.timeseries import PopulationSeriesJob
from ....layers import animation
from ....layers.delivery import deliver_raster, dress_also, load_raster
from ....layers.growth_styles import dress_growth
from ....layers.stacking import stack
from ....layers.temporal import play_in_time
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import census_years, transfer, zone_layer, zone_parameters


class PopulationSeriesAlgorithm(PopcornAlgorithm):
    """Population at each step of a series on disk."""

    NAME = "populationseries"
    GROUP = groups.TIME

    def displayName(self):
        return self.tr("Population through time")

    def tags(self):
        return self.tr(
            "time,series,growth,years,seasons,months,trend,change,animation,population,bourbon"
        ).split(",")

    def shortHelpString(self):
        return self.tr(
            "Maps the population of every year, season or month of a series of imagery, and says how sure "
            "each number is and what has really changed.\n\n"
            "Of each step the clearest dates are mapped one by one. Their spread gives an 80 % interval; one "
            "date alone gives none. Only the same seasons are compared, and a zone is called changed where "
            "it differs by more than chance and by more than the stable zones of the place. Play the result "
            "with QGIS's temporal controller."
        )

    def initAlgorithm(self, configuration=None):
        self.add_folder(
            "SERIES",
            self.tr("Folder of the series"),
            self.tr("The folder with series.csv that “Download imagery” or the like has written."),
        )
        self.add_choice(
            "STEP",
            self.tr("Steps"),
            [
                ("year", self.tr("years")),
                ("season", self.tr("seasons")),
                ("quarter", self.tr("quarters")),
                ("month", self.tr("months")),
            ],
            self.tr("Of the calendar; a winter begins in December."),
        )
        for name, description, help_text in (
            ("FROM", self.tr("From (day)"), self.tr("Such as 2019-01-01. Empty: from the first date on.")),
            ("TO", self.tr("Up to before (day)"), self.tr("This day is not part of the time. Empty: all.")),
        ):
            self.add_text(name, description, help_text)
        model_choice.add_occupancy(self, ("occupancy", "population"), fitted=False)
        zone_parameters.add_zones(
            self,
            self.tr("Zones to count by"),
            self.tr("Polygons; each gets its people at every step, and whether they changed."),
            optional=True,
        )
        zone_parameters.add_parent(self, self.tr("Between censuses, each keeps the sum of its zones."))
        census_years.add_censuses(self)
        self.add(
            QgsProcessingParameterFile(
                "COMPARE_WITH",
                self.tr("Series of somebody else (.csv)"),
                QgsProcessingParameterFile.Behavior.File,
                "",
                None,
                True,
                self.tr("CSV files (*.csv)"),
            ),
            self.tr("As Bourbon writes it: date, population, uncertainty. The page draws it beside ours."),
            advanced=True,
        )
        model_choice.add_builtup_model(self)
        self.add_number(
            "DATES_PER_STEP",
            self.tr("Most dates in a step (0: all)"),
            10,
            self.tr("The clearest are taken. More dates make the interval narrower and the run longer."),
            least=0,
            most=1000,
            advanced=True,
        )
        self.add_choice(
            "INTERVAL",
            self.tr("Interval of a step"),
            [
                ("student", self.tr("80 % interval of the step's mean")),
                ("published", self.tr("standard deviation over dates, as Bourbon has it")),
            ],
            self.tr("The published form counts what clouds hide as spread too."),
            advanced=True,
        )
        self.add_flag(
            "STD",
            self.tr("Standard deviations too"),
            False,
            self.tr("One more raster for each step: the sample standard deviation over its dates."),
            advanced=True,
        )
        imagery.add_computing(self)
        self.add_flag(
            "LOAD",
            self.tr("Load the layers"),
            True,
            self.tr("Adds the maps to the project, each with its days."),
            advanced=True,
        )
        self.add_folder_output(
            "OUTPUT_FOLDER",
            self.tr("Folder of the maps"),
            self.tr("Gets one raster for each step, such as population_2021.tif, and steps.csv."),
        )
        self.add_zones_output(
            self.tr("Zones through time"),
            self.tr("The zones with their people at every step and their change, where zones are given."),
        )
        self.add_page(
            self.tr("Report on population through time"),
            self.tr("A page to read or print: the growth curve with its band, and what changed."),
        )
        self.add_file_output(
            "OUTPUT_ANIMATION",
            self.tr("Animation for a slide"),
            self.tr("GIF files (*.gif)"),
            self.tr("A picture a step: imagery, map and curve, with the credits on it."),
            by_default=False,
        )
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT", self.tr("Population, each step")))
        for name, description in (
            ("STEPS", self.tr("Steps that were mapped")),
            ("FIRST_PEOPLE", self.tr("People at the first step")),
            ("LAST_PEOPLE", self.tr("People at the last step")),
        ):
            self.add_number_output(name, description)

    def problem(self, parameters, context):
        return (
            model_choice.model_problem(self, parameters, context)
            or zone_parameters.zones_problem(
                self, parameters, context, fields=(zone_parameters.PARENT,) if parameters.get("ZONES") else ()
            )
            or census_years.censuses_problem(self, parameters, context)
        )

    def read_layers(self, parameters, context):
        self._compute = imagery.read_compute(self, parameters, context)

    def run_steps(self, parameters, context, feedback):
        models = model_choice.origin_models(self, parameters, context)
        source = self.parameterAsSource(parameters, "ZONES", context) if parameters.get("ZONES") else None
        place = self.parameterAsString(parameters, "OUTPUT_FOLDER", context)
        occupancy = self.parameterAsString(parameters, model_choice.OCCUPANCY_MODEL, context).strip()
        value = None if occupancy else model_choice.rate_value(self, parameters, context, feedback)
        film = self.optional_file(parameters, "OUTPUT_ANIMATION", context)
        with outputs.scratch_folder() as folder:
            written, censuses = None, census_years.CensusFields()
            if source is not None:
                written = transfer.write_zones(self, parameters, source, "", folder, context, feedback)
                censuses = census_years.read_censuses(self, parameters, source, written, context)
            job = PopulationSeriesJob(
                series=self.parameterAsString(parameters, "SERIES", context),
                folder=place,
                builtup_model=self.parameterAsString(parameters, model_choice.BUILTUP_MODEL, context).strip(),
                step=self.choice(parameters, "STEP", context),
                first_day=self.parameterAsString(parameters, "FROM", context),
                end_day=self.parameterAsString(parameters, "TO", context),
                dates_per_step=self.parameterAsInt(parameters, "DATES_PER_STEP", context),
                occupancy_model=occupancy,
                rate=None if value is None else Rate(value=value),
                s1_unit=self.choice(parameters, imagery.S1_UNIT, context),
                s2_scale=self.choice(parameters, imagery.S2_SCALE, context),
                offset=self.choice(parameters, imagery.OFFSET, context),
                mask_implausible=self.parameterAsBoolean(parameters, imagery.MASK, context),
                interval=self.choice(parameters, "INTERVAL", context),
                zones=None if written is None else written.zones,
                write_std=self.parameterAsBoolean(parameters, "STD", context),
                census_days=censuses.days,
                census_fields=censuses.fields,
                census_counts=censuses.counts,
                census_dots=censuses.dots,
                other_series=self.parameterAsString(parameters, "COMPARE_WITH", context).strip(),
                pictures_folder=folder if film else "",
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
                model_folders=model_choice.model_folders(),
                compute=self._compute,
            )
            result = run_job.run(job, feedback)
            origin = model_choice.origin(self, models, (), result.credits)
            results = outputs.declared(self, result)
            if film:
                results["OUTPUT_ANIMATION"] = self._film(film, result, feedback)
            title, table = self.tr("Population through time"), result.tables.get("zones")
            results.update(
                zone_layer.deliver_zones(
                    self, parameters, source, written, table, dress_growth, title, origin, context, feedback
                )
            )
        self._deliver_maps(parameters, result, origin, context, feedback)
        results["OUTPUT_FOLDER"] = place
        results["OUTPUT"] = [r.path for key, r in result.rasters.items() if key.startswith("step ")]
        return results

    def _film(self, path, result, feedback):
        """Write the animation and return it; QgsProcessingException where that is not possible."""

        def alive(share):
            return not feedback.isCanceled()

        feedback.setProgressText(self.tr("Drawing the animation"))
        try:
            if not animation.write_film(path, animation.film_steps(result), result.credits, alive):
                raise run_job.cancelled_error()
        except OSError as problem:
            raise QgsProcessingException(
                self.tr("The animation cannot be written: {reason}. Choose another place.").format(
                    reason=problem.strerror
                )
            ) from problem
        return path

    def _deliver_maps(self, parameters, result, origin, context, feedback):
        """Dress every map, and load those of people, the last step on top and all of them in their days."""
        load = self.parameterAsBoolean(parameters, "LOAD", context)
        months = {"year": 12, "month": 1}.get(self.choice(parameters, "STEP", context), 3)
        play = play_in_time(context.project(), months)
        shown = []
        for key, raster in result.rasters.items():
            kind, _, label = key.partition(" ")
            if kind == "image":  # of the animation
                continue
            people = kind == "step"
            title = self.tr("Population {step}") if people else self.tr("Standard deviation {step}")
            if load and people:
                load_raster(raster, context)
                shown.append(raster.path)
            deliver_raster(raster, origin, context, feedback, title=title.format(step=label))
            dress_also(raster.path, play, context)
        stack(shown[::-1], (), context)
