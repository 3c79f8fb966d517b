"""Where calls go, as fraud protection watches it: groups of destinations, in sets (domain 7.2)."""

from models.declaration.access import ADMINISTRATOR_WRITES
from models.declaration.columns import boolean, bounded, link, text_list
from models.records.operator_record import OperatorRecord


@bounded()
class DestinationGroupSet(OperatorRecord):
    """Groups of destinations that belong together: no call is counted in two of them."""

    complete = boolean(
        "Every destination of the vendors' tariffs is in one of the groups; only such a set can be monitored.",
        default=False,
        access=ADMINISTRATOR_WRITES,
    )

    class Meta:
        table = "destination_group_set"


@bounded()
class DestinationGroup(OperatorRecord):
    """Destinations that are counted together, such as premium numbers."""

    destination_group_set = link(
        "DestinationGroupSet",
        "The set that the group is in; names are unique within it. Chosen at creation.",
        fixed=True,
        access=ADMINISTRATOR_WRITES,
    )
    destinations = text_list(
        "The prefixes of the numbers, in digits from the country code on.",
        maximum_length=2000,
        access=ADMINISTRATOR_WRITES,
    )

    class Meta:
        table = "destination_group"
