"""The places that rules read of a record, so that a save runs those that it can break and loads what they read.

A place is a part by its name, `taxation`, or a column of its row or rows, `general_info.currency`. A rule reads its own
part, unless it names all the places that it reads. A test holds that none reads anything else.
"""

from collections.abc import Callable
from typing import Any, Final, TypeVar

Declared = TypeVar("Declared", bound=Callable[..., Any])

_PLACES: Final = "places"


def reads(*places: str) -> Callable[[Declared], Declared]:
    """Say of a rule or a warning all that it reads, where that isn't its own part and nothing else."""

    def said(rule: Declared) -> Declared:
        setattr(rule, _PLACES, frozenset(places))
        return rule

    return said


def places_read(rule: Callable[..., Any], part: str) -> frozenset[str]:
    """The places that a rule of a part reads."""
    places: frozenset[str] = getattr(rule, _PLACES, frozenset((part,)))
    return places


def part_of(place: str) -> str:
    """The part that a place is in."""
    return place.partition(".")[0]
