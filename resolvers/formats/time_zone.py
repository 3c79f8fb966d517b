"""The time zones that a setting can name: those of the IANA database that browsers know as well.

The list beside this module is checked, not taken from the machine, whose database also has what is no zone of its own
(`localtime`, `Factory`) and on some machines lacks the older names. `scripts/time_zones.py` regenerates it.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final
from zoneinfo import available_timezones

from models.sentence import sentence
from resolvers.errors import UserError, malformed

LISTED: Final = Path(__file__).with_name("time_zones.txt")


@cache
def time_zones() -> frozenset[str]:
    """The names of the list that this machine knows."""
    return frozenset(LISTED.read_text(encoding="ascii").split()) & available_timezones()


def time_zone_problem(name: str, path: tuple[str, ...]) -> Iterable[UserError]:
    """Error of the name of a time zone, if any: its days have to be known."""
    if name not in time_zones():
        yield malformed(sentence("There is no such time zone; one is written as Europe/Berlin."), name[:80], path)
