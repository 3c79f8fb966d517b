"""What arguments of previews must keep to: amounts, days, time zones and lists that can be reckoned with."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from models.declaration.access import Role
from models.declaration.decimals import plain_decimal
from models.declaration.declaration import Declaration
from models.sentence import Word, counted, sentence
from resolvers.billing.calendar_day import EARLIEST_DAY, LATEST_DAY
from resolvers.errors import UserError, UserErrorCode, ValidationError
from resolvers.formats.time_zone import time_zones
from resolvers.writing.apply_input import apply_input
from resolvers.writing.values import Values

LARGEST_AMOUNT: Final = Decimal("9999999999999.99999")
"""As much as a column of money holds."""

LEAST_AMOUNT: Final = Decimal("-9999999999999.99999")

Path = tuple[str, ...]


def amount_problems(amount: Decimal, path: Path, *, least: Decimal = LEAST_AMOUNT) -> Iterator[UserError]:
    """What keeps an amount from being reckoned with."""
    if amount < least:
        limit = plain_decimal(least)
        message = sentence("At least {least}.", least=limit)
        yield ValidationError(UserErrorCode.TOO_SMALL, message, path, limit, plain_decimal(amount))
    elif amount > LARGEST_AMOUNT:
        limit = plain_decimal(LARGEST_AMOUNT)
        message = sentence("At most {limit}.", limit=limit)
        yield ValidationError(UserErrorCode.TOO_LARGE, message, path, limit, plain_decimal(amount))


def number_problems(number: int, least: int, most: int, unit: str, path: Path) -> Iterator[UserError]:
    """What keeps a whole number from being reckoned with: it is bounded on both sides."""
    if not least <= number <= most:
        code, limit = (UserErrorCode.TOO_SMALL, least) if number < least else (UserErrorCode.TOO_LARGE, most)
        yield ValidationError(
            code,
            sentence("{least} to {most} {unit}.", least=least, most=most, unit=Word(unit, unit)),
            path,
            str(limit),
            str(number),
        )


def day_problems(day: date, path: Path) -> Iterator[UserError]:
    """What keeps a day from being reckoned with: the calendar has an end on either side."""
    if day < EARLIEST_DAY:
        code, limit = UserErrorCode.TOO_SMALL, EARLIEST_DAY.isoformat()
        yield ValidationError(code, sentence("Not before {limit}.", limit=limit), path, limit, day.isoformat())
    elif day > LATEST_DAY:
        code, limit = UserErrorCode.TOO_LARGE, LATEST_DAY.isoformat()
        yield ValidationError(code, sentence("Not after {limit}.", limit=limit), path, limit, day.isoformat())


def instant_problems(instant: datetime, path: Path) -> Iterator[UserError]:
    """What keeps an instant from being reckoned with, in whichever time zone."""
    yield from day_problems(instant.date(), path)


def length_problems(values: Sequence[object], most: int, path: Path, *, least: int = 0) -> Iterator[UserError]:
    """What keeps a list from being worked through: it is bounded."""
    if len(values) < least:
        message = sentence("At least {least}.", least=counted(least, "entries"))
        yield ValidationError(UserErrorCode.REQUIRED, message, path, str(least), str(len(values)))
    elif len(values) > most:
        message = sentence("At most {limit}.", limit=counted(most, "entries"))
        yield ValidationError(UserErrorCode.TOO_LONG, message, path, str(most), str(len(values)))


def time_zone_problems(name: str, path: Path) -> Iterator[UserError]:
    """What keeps a name from being a time zone."""
    if name not in time_zones():
        message = sentence("There is no such time zone; one is written as Europe/Berlin.")
        yield ValidationError(UserErrorCode.INVALID, message, path, actual=name[:80])


def time_zone(input: object, of_class: object) -> tuple[ZoneInfo, list[UserError]]:
    """The customer's time zone: the one that is given, else the one that the class has on self-care."""
    name = str(of_class if input is None else input)
    errors = list(time_zone_problems(name, ("timeZone",)))
    return ZoneInfo("UTC" if errors else name), errors


def argument_errors(errors: Iterable[UserError], depth: int = 1) -> list[UserError]:
    """Errors of a save's input as errors of an argument: their paths without the names above it."""
    return [replace(error, path=error.path[depth:]) for error in errors]


def laid_over(
    saved: Values, input: object, declarations: Mapping[str, Declaration], role: Role, *path: str
) -> tuple[Values, list[UserError]]:
    """Saved values with unsaved ones laid over them, and what is wrong with these; nothing given leaves all alone.

    Args:
        saved: the values by column.
        input: the argument: absent, null or an input of the same columns.
        declarations: the columns that the input has.
        role: whose input it is.
        path: where the input stands among the arguments.
    """
    if not isinstance(input, Mapping):
        return saved, []
    applied = apply_input(declarations, saved, input, path, role, new=False)
    return applied.values, argument_errors(applied.errors)
