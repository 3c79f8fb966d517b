"""Destination groups and their sets: how they are read, and saved by administrators."""

import re
from collections.abc import Iterable
from typing import Final

from models.records.destination_group import DestinationGroup, DestinationGroupSet
from models.sentence import Sentence, Word, sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.drafts.reliance import Loss, Reliance
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


def _is_watched(_count: int, users: Word) -> Sentence:
    return sentence("In use by {users}. Only a complete set can be monitored.", users=users)


def completeness_for_watchers(draft: Draft) -> Iterable[Loss]:
    """R-48: a call that is in none of a set's groups would be counted nowhere by the profiles that watch the set."""
    if draft.row_before["complete"] and not draft.row["complete"]:
        watchers = f"SELECT id FROM fraud_traffic_profile WHERE destination_group_set_id = {draft.key:d}"
        yield Loss(_is_watched, ("complete",), {"FraudTrafficProfile": watchers})


DESTINATION_GROUP_SET_RECORD = Record(
    "destination_group_set",
    lambda: DESTINATION_GROUP_SET,
    "destination group set",
    relied_on=(Reliance(frozenset({"complete"}), completeness_for_watchers),),
)

DESTINATION_GROUP_RECORD = Record(
    "destination_group",
    lambda: DESTINATION_GROUP,
    "destination group",
    unique_within=("destination_group_set",),
    rules=(destinations_are_prefixes,),
)
