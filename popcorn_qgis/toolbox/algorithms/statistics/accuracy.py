"""The algorithm “Accuracy of a map”: a sample to look at, then accuracies and areas of the classes."""

from __future__ import annotations

from typing import Any, List, Tuple

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterBand,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsSpatialIndex,
    QgsWkbTypes,
)

from ....contract.jobs.accuracy import AccuracyJob
from ....layers import accuracy_styles
from ....layers.delivery import deliver_vector
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import field_types, sinks, transfer

Points = Tuple[Tuple[float, float, str], ...]


class AccuracyAlgorithm(PopcornAlgorithm):
    """A stratified sample, and what it tells of a map of classes."""

    NAME = "accuracy"
    GROUP = groups.CHECKS

    def displayName(self):
        return self.tr("Accuracy of a map")

    def tags(self):
        return self.tr("accuracy,confusion matrix,validation,sample,area,confidence,olofsson,error").split(
            ","
        )

    def shortHelpString(self):
        return self.tr(
            "Says how good a map of classes is, such as urban or not. Run it first with the map alone: it "
            "draws random points in each class. Look at each on imagery, and fill in what is there. Run it "
            "again with these points.\n\n"
            "Then you get the confusion matrix, user's, producer's and overall accuracy, and the area of "
            "each class, corrected for the map's errors, with 95 % intervals (Olofsson et al. 2014). "
            "Polygons or a raster of what is there also do. The log says where the sample is too small."
        )

    def initAlgorithm(self, configuration=None):
        self.add_raster(
            "INPUT", self.tr("Map"), self.tr("A raster of classes, or of numbers with a threshold.")
        )
        self.add(
            QgsProcessingParameterBand("BAND", self.tr("Band"), 1, "INPUT", True),
            self.tr("The band of the map that is tested."),
            advanced=True,
        )
        real = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber("THRESHOLD", self.tr("Threshold"), real, None, True),
            self.tr("For maps of numbers: from this value on a pixel is class 1, below it 0."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "REFERENCE",
                self.tr("What is there"),
                [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
                "",
                True,
            ),
            self.tr("The sample, filled in, or polygons. Empty: a sample is drawn."),
        )
        self.add(
            QgsProcessingParameterField(
                "FIELD", self.tr("Field of the class"), accuracy_styles.REFERENCE, "REFERENCE", optional=True
            ),
            self.tr("Numbers as on the map; points without one are left out."),
        )
        self.add_raster(
            "REFERENCE_RASTER",
            self.tr("Or a raster of what is there"),
            self.tr(
                "With the classes of the map, read at the points of a sample. For a map of people: people "
                "per cell, such as 100 m, compared cell by cell."
            ),
            optional=True,
        )
        for name, title, default, help_text in (
            (
                "SAMPLE",
                self.tr("Points"),
                500,
                self.tr("How many points are drawn, in proportion to the classes."),
            ),
            (
                "PER_CLASS",
                self.tr("Points in each class, at least"),
                50,
                self.tr("So that rare classes have enough of them."),
            ),
            ("SEED", self.tr("Seed"), 1600, self.tr("The same number draws the same points.")),
        ):
            self.add_number(name, title, default, help_text, least=0, most=1_000_000, advanced=name == "SEED")
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_SAMPLE",
                self.tr("Sample to fill in"),
                QgsProcessing.SourceType.TypeVectorPoint,
                None,
                True,
            ),
            self.tr("The points, with a link to imagery and a form for the class."),
        )
        self.add_table_output(
            self.tr("Confusion matrix and areas"),
            self.tr("A row for each class of the map; needs what is there."),
            by_default=False,
        )
        self.add_page(
            self.tr("Report of the accuracy"),
            self.tr("A page with the accuracies, the matrix and the areas; needs what is there."),
            by_default=False,
        )
        self.add_number_output("OVERALL", self.tr("Overall accuracy"))
        self.add_number_output("OVERALL_HALF", self.tr("Half of its 95 % interval"))
        self.add_number_output("R2", self.tr("R² of a map of people"))
        self.add_number_output("MAE", self.tr("Mean absolute error, people per cell"))
        self.add_number_output("RMSE", self.tr("Root mean square error, people per cell"))

    def problem(self, parameters, context):
        given = [name for name in ("REFERENCE", "REFERENCE_RASTER") if parameters.get(name)]
        if len(given) == 2:
            return self.tr("What is there is given twice. Give a layer or a raster.")
        if not given and parameters.get("OUTPUT_SAMPLE") is None:
            return self.tr("There is nothing to do. Give what is there, or choose where to write a sample.")
        if not given and parameters.get("OUTPUT_TABLE") is not None:
            return self.tr("The confusion matrix needs what is there. Give a layer or a raster.")
        return imagery.raster_problem(parameters.get("INPUT"), context)

    def read_layers(self, parameters, context):
        self._layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        self._input = imagery.raster_path(self._layer)
        self._crs = self._layer.crs()
        self._credits = model_choice.layer_credits([self._layer])
        reference = self.parameterAsRasterLayer(parameters, "REFERENCE_RASTER", context)
        self._reference = imagery.raster_path(reference) if reference is not None else ""
        del self._layer

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "REFERENCE", context)
        if source is None:
            result = run_job.run(self._job(parameters, (), self._reference, context), feedback)
            if not self._reference:
                return self._sample(parameters, result, context, feedback)
            return self._matrix(parameters, result, context)
        field = self.parameterAsString(parameters, "FIELD", context) or accuracy_styles.REFERENCE
        if source.fields().lookupField(field) < 0:
            raise QgsProcessingException(
                self.tr("The layer of what is there has no field “{field}”. Choose its field.").format(
                    field=field
                )
            )
        if QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry:
            drawn = run_job.run(self._job(parameters, (), "", context), feedback, 0.0, 50.0)
            points = self._in_polygons(drawn.tables["sample"], source, field, context)
        else:
            points = self._points(source, field, context)
        if not points:
            raise QgsProcessingException(
                self.tr("Nothing says what is there: the field “{field}” is empty. Fill it in.").format(
                    field=field
                )
            )
        result = run_job.run(self._job(parameters, points, "", context), feedback, 50.0, 100.0)
        return self._matrix(parameters, result, context)

    def _job(self, parameters, points: Points, reference: str, context) -> AccuracyJob:
        threshold = None
        if parameters.get("THRESHOLD") is not None:
            threshold = self.parameterAsDouble(parameters, "THRESHOLD", context)
        return AccuracyJob(
            input=self._input,
            band=self.parameterAsInt(parameters, "BAND", context),
            threshold=threshold,
            points=points,
            reference=reference,
            sample=self.parameterAsInt(parameters, "SAMPLE", context),
            per_class=self.parameterAsInt(parameters, "PER_CLASS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
        )

    def _points(self, source: Any, field: str, context) -> Points:
        """Return the points of a layer in the map's CRS, each with its class as text; empty where none."""
        change = QgsCoordinateTransform(source.sourceCrs(), self._crs, context.transformContext())
        found: List[Tuple[float, float, str]] = []
        for feature in source.getFeatures():
            if feature.geometry().isEmpty():
                continue
            point = change.transform(feature.geometry().centroid().asPoint())
            found.append((point.x(), point.y(), transfer.count_text(feature[field])))
        return tuple(found) if any(text for _, _, text in found) else ()

    def _in_polygons(self, sample: Any, source: Any, field: str, context) -> Points:
        """Return the drawn points that lie in a polygon, each with the polygon's class."""
        change = QgsCoordinateTransform(self._crs, source.sourceCrs(), context.transformContext())
        polygons = {feature.id(): feature for feature in source.getFeatures()}
        index = QgsSpatialIndex()
        for feature in polygons.values():
            index.addFeature(feature)
        found: List[Tuple[float, float, str]] = []
        for row in sample.rows:
            x, y = row[sample.columns.index("x")], row[sample.columns.index("y")]
            place = QgsGeometry.fromPointXY(change.transform(QgsPointXY(x, y)))
            for number in sorted(index.intersects(place.boundingBox())):
                if polygons[number].geometry().intersects(place):
                    found.append((x, y, transfer.count_text(polygons[number][field])))
                    break
        return tuple(found)

    def _sample(self, parameters, result, context, feedback):
        table = result.tables["sample"]
        fields = QgsFields()
        for name, kind in (
            ("number", field_types.WHOLE),
            ("map_class", field_types.WHOLE),
            (accuracy_styles.REFERENCE, field_types.TEXT),
            ("imagery", field_types.TEXT),
            ("note", field_types.TEXT),
        ):
            fields.append(QgsField(name, kind))
        sink, identifier = self.parameterAsSink(
            parameters, "OUTPUT_SAMPLE", context, fields, QgsWkbTypes.Type.Point, self._crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT_SAMPLE"))
        checked = sinks.Sink(sink, identifier)
        for number, x, y, longitude, latitude, map_class in table.rows:
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            link = f"https://browser.dataspace.copernicus.eu/?zoom=17&lat={latitude:.6f}&lng={longitude:.6f}"
            feature.setAttributes([number, map_class, None, link, None])
            checked.add(feature)
        checked.finish()
        del checked, sink
        sinks.check_whole(identifier, len(table.rows))
        title = self.tr("Sample to fill in")
        origin = model_choice.inherited_origin(self, outputs.file_names((self._input,)), self._credits)
        classes = sorted({row[-1] for row in table.rows})
        dress = accuracy_styles.dress_sample(classes, title, origin)
        deliver_vector(identifier, title, dress, context, feedback, self.placeholder("OUTPUT_SAMPLE"))
        return {"OUTPUT_SAMPLE": identifier}

    def _matrix(self, parameters, result, context):
        results = {key.upper(): outputs.readable(value) for key, value in result.numbers.items()}
        declared = {one.name() for one in self.outputDefinitions()}
        results = {key: value for key, value in results.items() if key in declared}
        if parameters.get("OUTPUT_TABLE") is not None:
            table = result.tables["matrix"]
            results["OUTPUT_TABLE"] = transfer.write_table(self, parameters, "OUTPUT_TABLE", table, context)
        return results
