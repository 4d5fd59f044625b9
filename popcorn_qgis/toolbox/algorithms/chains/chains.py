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


class GrowthOfPlaceChain(ChainAlgorithm):
    """From the zones of a place and several years to its population through time."""

    NAME = "growthofplace"
    FILE = "how_a_town_grew.model3"

    def displayName(self):
        return self.tr("How a place grew")

    def tags(self):
        return self.tr("chain,model,download,growth,series,years,town,population,urbanisation,trend").split(
            ","
        )

    def shortHelpString(self):
        return self.tr(
            "Give the zones of a place and months of several years: the imagery is downloaded, the "
            "population of every year is mapped, and the report says for each zone whether it grew.\n\n"
            "Take the same months in every year, three or more, so that each year has an interval."
        )

    def descriptions(self):
        return {
            "ZONES": self.tr("Zones of the place"),
            "SEASONS": self.tr("Months of several years"),
            "OUTPUT_FOLDER": self.tr("Folder of the imagery"),
            "OUTPUT_MAPS": self.tr("Folder of the maps"),
        }


class PeopleInHazardChain(ChainAlgorithm):
    """From a map of people, a census by age and a hazard to who lives in it."""

    NAME = "peopleinhazard"
    FILE = "people_in_a_hazard.model3"

    def displayName(self):
        return self.tr("Who lives in a hazard, by age")

    def tags(self):
        return self.tr("chain,model,flood,hazard,risk,exposure,age,sex,children,elderly,vulnerable").split(
            ","
        )

    def shortHelpString(self):
        return self.tr(
            "Give a population map, zones with the people of each age group, and a hazard such as flood "
            "zones: the map is rescaled to the census, shared out to the groups, and everybody in the hazard "
            "is counted, group by group. Three steps in one go.\n\n"
            "A river with a distance around it is a hazard too. Within a zone all groups live alike."
        )

    def descriptions(self):
        return {"OUTPUT_PYRAMIDS": self.tr("Report on age and sex")}


class NewBuiltupChain(ChainAlgorithm):
    """From a place and a time to what was built in it, and when."""

    NAME = "newbuiltup"
    FILE = "what_was_built.model3"

    def displayName(self):
        return self.tr("What was built where")

    def tags(self):
        return self.tr("chain,model,download,new buildings,construction,urban growth,change,sprawl").split(
            ","
        )

    def shortHelpString(self):
        return self.tr(
            "Give a place and a time: every acquisition is downloaded, and what was built or cleared is "
            "found, with the day. Two steps in one go.\n\n"
            "Begin half a year before and end half a year after what you look for: a change needs clear "
            "looks on both sides. A whole town takes many gigabytes."
        )

    def descriptions(self):
        return {
            "ZONES": self.tr("Zones of the place"),
            "OUTPUT_FOLDER": self.tr("Folder of the series"),
        }


CHAINS = (
    PopulationForPlaceChain,
    BestMapForPlaceChain,
    PopulationFromImageryChain,
    CompareTwoDatesChain,
    GrowthOfPlaceChain,
    PeopleInHazardChain,
    NewBuiltupChain,
)
