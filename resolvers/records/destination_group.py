"""Destination groups and their sets: how they are read, and saved by administrators."""

import re
from collections.abc import Iterable
from typing import Final

from models.records.destination_group import DestinationGroup, DestinationGroupSet
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.errors import UserError, input_path, malformed
from resolvers.reading.entity import Connection, column_sql
from resolvers.records.named_entity import named_entity

_PREFIX: Final = re.compile(r"[1-9][0-9]{0,14}", re.ASCII)
"""Digits of an E.164 number from the country code on, which never begins with 0."""


DESTINATION_GROUP_SET = named_entity(
    DestinationGroupSet,
    "complete",
    fields={
        "destination_groups": Connection(
            "DestinationGroup", "The groups of the set, by name.", column_sql("destination_group_set_id")
        )
    },
)

DESTINATION_GROUP = named_entity(DestinationGroup, "destination_group_set")


def destinations_are_prefixes(draft: Draft) -> Iterable[UserError]:
    """A destination is a prefix of numbers, in digits, without anything in front of the country code."""
    destinations = draft.row["destinations"]
    for number, destination in enumerate(destinations):
        if not _PREFIX.fullmatch(str(destination)):
            message = sentence("A destination is 1 to 15 digits from the country code on, without + or 00.")
            yield malformed(message, str(destination)[:80], input_path("destinations", number))


DESTINATION_GROUP_SET_RECORD = Record("destination_group_set", lambda: DESTINATION_GROUP_SET, "destination group set")

DESTINATION_GROUP_RECORD = Record(
    "destination_group",
    lambda: DESTINATION_GROUP,
    "destination group",
    unique_within=("destination_group_set",),
    rules=(destinations_are_prefixes,),
)
