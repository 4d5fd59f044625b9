"""The ready-made chains: several steps in one go."""

from __future__ import annotations

from .chain import ChainAlgorithm


class PopulationForPlaceChain(ChainAlgorithm):
    """From the census zones of a place and a year to a map that sums to the census."""

    NAME = "populationforplace"
    FILE = "population_map_for_a_place.model3"

    def displayName(self):
        return self.tr("Population map for a place and a year")

    def tags(self):
        return self.tr("chain,model,download,population,census,sentinel,workflow,year").split(",")

    def shortHelpString(self):
        return self.tr(
            "Give the census zones of a place and a year: the imagery is downloaded, population is mapped "
            "from it, and the map is rescaled so that every zone sums to its count. Three steps in one go."
            "\n\n"
            "The first source needs no account. Select zones and tick “Selected features only” to begin "
            "with a small part. A download that was interrupted goes on where it stopped."
        )

    def descriptions(self):
        return {
            "ZONES": self.tr("Census zones of the place"),
            "LOAD": self.tr("Load the imagery too"),
            "OUTPUT": self.tr("Population map"),
            "OUTPUT_ZONES": self.tr("Census zones"),
            "OUTPUT_BUILTUP": self.tr("Built-up map"),
            "OUTPUT_FOLDER": self.tr("Folder of the imagery"),
        }


class PopulationFromImageryChain(ChainAlgorithm):
    """From imagery on disk to a map that sums to the census."""

    NAME = "populationfromimagery"
    FILE = "population_map_from_imagery.model3"

    def displayName(self):
        return self.tr("Population map from imagery")

    def tags(self):
        return self.tr("chain,model,population,census,built-up,sentinel,workflow").split(",")

    def shortHelpString(self):
        return self.tr(
            "Maps population from seasonal Sentinel-1 and Sentinel-2 rasters, rescales the map to a census, "
            "and sums it to a grid: three steps in one go.\n\n"
            "To change the steps, copy the chain with “Copy ready-made chains to my models” and open the "
            "copy in the model designer."
        )

    def descriptions(self):
        return {
            "CELL_SIZE": self.tr("Cell size of the grid (metres)"),
            "OUTPUT": self.tr("Population map"),
            "OUTPUT_BUILTUP": self.tr("Built-up map"),
            "OUTPUT_ZONES": self.tr("Census zones"),
            "OUTPUT_GRID": self.tr("Population grid"),
        }


class CompareTwoDatesChain(ChainAlgorithm):
    """From imagery of two dates to the change between them."""

    NAME = "comparetwodates"
    FILE = "compare_two_dates.model3"

    def displayName(self):
        return self.tr("Compare two dates from imagery")

    def tags(self):
        return self.tr("chain,model,change,two dates,growth,decline,population,workflow").split(",")

    def shortHelpString(self):
        return self.tr(
            "Maps population from the imagery of an earlier and of a later date, with the same models and "
            "the same number of people per built-up pixel, and subtracts: people gained and lost in cells of "
            "100 m.\n\n"
            "Give both dates the same seasons: a summer compared with a winter shows the seasons. To change "
            "the steps, copy the chain with “Copy ready-made chains to my models”."
        )

    def descriptions(self):
        return {
            "S2_BEFORE": self.tr("Sentinel-2 rasters of the earlier date"),
            "S1_BEFORE": self.tr("Sentinel-1 rasters of the earlier date"),
            "S2_AFTER": self.tr("Sentinel-2 rasters of the later date"),
            "OFFSET_BEFORE": self.tr("Offset of 1000 DN, earlier date"),
            "OFFSET_AFTER": self.tr("Offset of 1000 DN, later date"),
            "S1_AFTER": self.tr("Sentinel-1 rasters of the later date"),
            "OUTPUT_BEFORE": self.tr("Population, earlier date"),
            "OUTPUT_AFTER": self.tr("Population, later date"),
        }


class BestMapForPlaceChain(ChainAlgorithm):
    """From the census zones of a place and a year to a map by the method that the judge chooses."""

    NAME = "bestmapforplace"
    FILE = "best_map_for_a_place.model3"

    def displayName(self):
        return self.tr("Best map for this place")

    def tags(self):
        return self.tr("chain,model,download,population,census,judge,best,method,workflow,year").split(",")

    def shortHelpString(self):
        return self.tr(
            "Give the census zones of a place and a year: the imagery is downloaded, every method is tested "
            "on zones that were left out, and the best one maps the place, with every zone at its count.\n\n"
            "The report says which method that is and how sure that is. At least four zones are needed; from "
            "twelve on it begins to mean something."
        )

    def descriptions(self):
        return {
            "ZONES": self.tr("Census zones of the place"),
            "LOAD": self.tr("Load the imagery too"),
            "OUTPUT": self.tr("Population map"),
            "OUTPUT_FOLDER": self.tr("Folder of the imagery"),
        }


class UrbanMaskForPlaceChain(ChainAlgorithm):
    """From a place and a year, or several, to a mask of urban land."""

    NAME = "urbanmaskforplace"
    FILE = "urban_mask_for_a_place.model3"

    def displayName(self):
        return self.tr("Urban mask for a place and a year")

    def tags(self):
        return self.tr("chain,model,download,urban,mask,city,sentinel,workflow,year").split(",")

    def shortHelpString(self):
        return self.tr(
            "Give a place and a year: the imagery of the whole year is downloaded, both passes of Sentinel-1 "
            "apart, and the terrain, and urban land is mapped from them. Three steps in one go.\n\n"
            "For several years write them in place of the season, such as “2019, 2021, 2023”: each gets a "
            "mask, and “Urban since” says which year a pixel became urban in.\n\n"
            "Without a model of urban land (GlobalUrbanMapper, whose file you bring yourself), urban land is "
            "grown from built-up scores, which is coarser."
        )

    def descriptions(self):
        return {
            "SEASONS": self.tr("Season, or several years"),
            "LOAD": self.tr("Load the imagery too"),
            "OUTPUT_TERRAIN": self.tr("Terrain"),
            "OUTPUT_FOLDER": self.tr("Folder of the imagery"),
            "ADDRESS_ELEVATION": self.tr("Address of the catalogue of elevation"),
        }
