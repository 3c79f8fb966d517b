"""Calendars of non-working days: how they are read and saved (R-74, R-75)."""

from collections.abc import Iterable
from typing import Final

from models.records.calendar import Calendar, Holiday
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.record import Record
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path, too_long
from resolvers.reading.entity import Group, declared_columns
from resolvers.records.named_entity import named_entity

DAYS_OF_WEEK: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""The columns of the days of the week, in the order of `datetime.date.weekday`."""

MOST_HOLIDAYS: Final = 1000

_COLUMNS: Final = declared_columns(Calendar)

WEEKEND = Group("Weekend", "The days of the week that are off.", {name: _COLUMNS[name] for name in DAYS_OF_WEEK})

HOLIDAYS = Panel(
    name="holidays",
    path=("holidays",),
    description=f"Other days that are off, at most {MOST_HOLIDAYS}.",
    model=Holiday,
    keys=("day",),
    parent="calendar",
)

HOLIDAY = HOLIDAYS.row_entity()

CALENDAR = named_entity(Calendar, without=DAYS_OF_WEEK, fields={"weekend": WEEKEND, "holidays": HOLIDAYS.rows()})


def a_day_is_left_to_work_on(draft: Draft) -> Iterable[UserError]:
    """R-75: with all days off nothing would ever be done."""
    if all(draft.row[day] for day in DAYS_OF_WEEK):
        message = sentence("At least one day of the week is a working day.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("weekend"))


def holidays_are_not_too_many(draft: Draft) -> Iterable[UserError]:
    """R-75: some decades of holidays."""
    count = len(draft.rows("holidays"))
    if count > MOST_HOLIDAYS:
        yield too_long(count, MOST_HOLIDAYS, "entries", input_path("holidays"))


CALENDAR_RECORD = Record(
    "calendar",
    lambda: CALENDAR,
    "calendar",
    owner="managed_by",
    groups=("weekend",),
    parts=(HOLIDAYS,),
    rules=(a_day_is_left_to_work_on, holidays_are_not_too_many),
)
