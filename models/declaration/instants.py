"""Instants and days as they are read: RFC 3339 and nothing else.

`datetime.fromisoformat` reads much more, some of it wrongly: `20260808120000Z` as eight in the evening, weeks, days of
a year, any character between the date and the time.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final

LONGEST_INSTANT: Final = 40
"""Characters of a written instant."""

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_INSTANT: Final = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2})"
    r"(?:\.(?P<fraction>[0-9]{1,9}))?(?:[Zz]|(?P<sign>[+-])(?P<hours>[0-9]{2}):(?P<minutes>[0-9]{2}))",
    re.ASCII,
)
_MOST_HOURS, _MOST_MINUTES = 23, 59


def read_day(text: str) -> date:
    """The day that a text is, such as 2026-03-31. Raises ValueError for any other text."""
    if not _DAY.fullmatch(text):
        raise ValueError("this is not a day such as 2026-03-31")
    return date(int(text[:4]), int(text[5:7]), int(text[8:]))


def read_instant(text: str) -> datetime:
    """The instant that a text is, in UTC, such as 2026-03-31T12:00:00Z.

    What is below a microsecond is cut off; nothing here is kept more exactly. Raises ValueError for any other text, for
    a leap second, and for an instant before the first year of UTC or after its last.
    """
    match = _INSTANT.fullmatch(text) if len(text) <= LONGEST_INSTANT else None
    if match is None:
        raise ValueError("this is not an instant such as 2026-03-31T12:00:00Z")
    day = read_day(match["day"])
    microsecond = int((match["fraction"] or "").ljust(6, "0")[:6])
    time = int(match["hour"]), int(match["minute"]), int(match["second"]), microsecond
    local = datetime(day.year, day.month, day.day, *time, tzinfo=_offset(match))
    try:
        return local.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("this instant is out of the range of UTC") from error


def utc_text(instant: datetime) -> str:
    """An instant in UTC as a text that is kept: 2026-03-31T12:00:00Z."""
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _offset(match: re.Match[str]) -> timezone:
    if match["sign"] is None:
        return UTC
    hours, minutes = int(match["hours"]), int(match["minutes"])
    if hours > _MOST_HOURS or minutes > _MOST_MINUTES:
        raise ValueError("this offset from UTC is none")
    ahead = timedelta(hours=hours, minutes=minutes)
    return timezone(-ahead if match["sign"] == "-" else ahead)
