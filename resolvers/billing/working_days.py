"""On which days an operator limits or suspends services: never on a weekend or a holiday (domain 3.2)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Annotated, Final

SATURDAY, SUNDAY = 5, 6
"""Days of the week as `datetime.date.weekday` counts them."""

_DAYS_IN_WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day on which nothing is done."""

    on: Annotated[date, "The day."]
    holiday: Annotated[str | None, "What the holiday is called; null where the day of the week is off."]


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """The company's working days: all but the `weekend` (days of the week, Monday is 0) and the `holidays`.

    Holidays have names, which may be empty. A year may have few days to work on, so what follows a day off is kept.

    Raises ValueError where no day of the week is left to work on.
    """

    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    holidays: Mapping[date, str] = field(default_factory=dict)
    _following: dict[date, date] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.weekend <= frozenset(range(_DAYS_IN_WEEK)) or len(self.weekend) == _DAYS_IN_WEEK:
            raise ValueError("a weekend has some of the days 0 to 6, and leaves at least one to work on")

    def on_or_after(self, day: date) -> date:
        """`day` itself where it is a working day, or the next one that is."""
        passed: list[date] = []
        while day.weekday() in self.weekend or day in self.holidays:
            if day in self._following:
                day = self._following[day]
                break
            passed.append(day)
            day += timedelta(days=1)
        self._following.update(dict.fromkeys(passed, day))
        return day

    def off_from(self, day: date, most: int) -> tuple[DayOff, ...]:
        """The days off from `day` on, until the next working day; the first of them, where they are more than that."""
        until = self.on_or_after(day)
        days = (day + timedelta(days=number) for number in range(min((until - day).days, most)))
        return tuple(DayOff(off, self.holidays.get(off)) for off in days)
