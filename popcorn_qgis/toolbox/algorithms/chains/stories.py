"""Ready-made chains that tell a story: how a place grew, who lives in a hazard, what was built."""

from __future__ import annotations

from .chain import ChainAlgorithm


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
        return {
            "INPUT": self.tr("Population map"),
            "OUTPUT_PYRAMIDS": self.tr("Report on age and sex"),
        }


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
