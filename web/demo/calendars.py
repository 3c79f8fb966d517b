"""The demo's calendars: weekends, and the holidays of two years."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

_GERMANY: Final = {
    "New Year's Day": ("2026-01-01", "2027-01-01"),
    "Good Friday": ("2026-04-03", "2027-03-26"),
    "Easter Monday": ("2026-04-06", "2027-03-29"),
    "Labour Day": ("2026-05-01", "2027-05-01"),
    "Ascension Day": ("2026-05-14", "2027-05-06"),
    "Whit Monday": ("2026-05-25", "2027-05-17"),
    "German Unity Day": ("2026-10-03", "2027-10-03"),
    "Christmas Day": ("2026-12-25", "2027-12-25"),
    "Boxing Day": ("2026-12-26", "2027-12-26"),
}

_GULF: Final = {"National Day": ("2026-12-02", "2027-12-02"), "Second day": ("2026-12-03", "2027-12-03")}


def _holidays(named: Mapping[str, Sequence[str]]) -> list[Mapping[str, object]]:
    days = sorted((date.fromisoformat(day), name) for name, both in named.items() for day in both)
    return [{"day": day, "name": name} for day, name in days]


CALENDARS: Final[Sequence[Mapping[str, object]]] = (
    {"name": "Germany", "description": "Public holidays of all federal states.", "holidays": _holidays(_GERMANY)},
    {
        "name": "Gulf",
        "description": "Fridays and Saturdays are off.",
        "weekend": {"friday": True, "saturday": True, "sunday": False},
        "holidays": _holidays(_GULF),
    },
)
