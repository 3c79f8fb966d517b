"""On which days an operator limits or suspends services: never on a weekend or a holiday (domain 3.2)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

SATURDAY, SUNDAY = 5, 6
"""Days of the week as `datetime.date.weekday` counts them."""

_DAYS_IN_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The company's working days: all but the `weekend` (days of the week, Monday is 0) and the `holidays`.

    Raises ValueError where no day of the week is left to work on.
    """

    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    holidays: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.weekend <= frozenset(range(_DAYS_IN_WEEK)) or len(self.weekend) == _DAYS_IN_WEEK:
            raise ValueError("a weekend has some of the days 0 to 6, and leaves at least one to work on")

    def on_or_after(self, day: date) -> date:
        """`day` itself where it is a working day, or the next one that is."""
        while day.weekday() in self.weekend or day in self.holidays:
            day += timedelta(days=1)
        return day
