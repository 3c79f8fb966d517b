"""The arguments of previews: the limits of amounts, days, numbers and lists."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, is_dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Final, Generic, TypeVar
from zoneinfo import ZoneInfo

from models.declaration.access import Role
from models.declaration.declaration import Declaration
from models.declaration.described import Bounds, DescribedField, TypeName, described_fields
from models.sentence import counted, sentence
from resolvers.billing.calendar_day import EARLIEST_DAY, LATEST_DAY
from resolvers.drafts.apply_input import apply_input
from resolvers.drafts.values import State, Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, camel, day_out_of_range, out_of_bounds, too_long
from resolvers.formats.time_zone import time_zone_problem
from resolvers.reading.context import ReadContext

Arguments = TypeVar("Arguments")

LARGEST_AMOUNT: Final = Decimal("9999999999999.99999")
"""As much as a column of money holds."""

ANY_AMOUNT: Final = Bounds(Decimal("-9999999999999.99999"))

ClassId = Annotated[
    str | None,
    "The customer class whose saved settings are used. Absent: those of a new class.",
    TypeName("ID"),
]
TimeZone = Annotated[str | None, "The customer's time zone, such as Europe/Berlin; the class's by default."]

Edited = Mapping[str, Any] | None
"""Values that are being edited and not saved yet, by column."""


@dataclass(frozen=True, eq=False)
class EditedColumns:
    """The input of columns that are being edited: the name of its type, its description, and the columns."""

    type_name: str
    description: str
    declarations: Mapping[str, Declaration]


def argument_problems(arguments: object, *path: str) -> Iterator[UserError]:
    """The problems of arguments out of their limits, each at its path."""
    for declared in described_fields(type(arguments)):
        yield from _problems(declared, getattr(arguments, declared.name), (*path, camel(declared.name)))


def _problems(declared: DescribedField, value: object, path: tuple[str, ...]) -> Iterator[UserError]:
    bounds = declared.bounds
    match value:
        case datetime():
            yield from filter(None, [day_out_of_range(value.date(), EARLIEST_DAY, LATEST_DAY, path)])
        case date():
            yield from filter(None, [day_out_of_range(value, EARLIEST_DAY, LATEST_DAY, path)])
        case Decimal():
            yield from filter(None, [out_of_bounds(value, (bounds or ANY_AMOUNT).least, LARGEST_AMOUNT, path)])
        case int() if bounds:
            yield from filter(None, [out_of_bounds(value, bounds.least, bounds.most, path, bounds.unit)])
        case str() if bounds and bounds.most is not None and len(value) > bounds.most:
            yield too_long(len(value), bounds.most, "characters", path)
        case tuple() if declared.entry:
            entries = value
            if bounds:
                yield from length_problems(entries, bounds, path)
                entries = entries[: bounds.most]
            for number, entry in enumerate(entries):
                yield from _problems(declared.entry, entry, (*path, str(number)))
        case _ if is_dataclass(value):
            yield from argument_problems(value, *path)


def length_problems(values: Sequence[object], bounds: Bounds, path: tuple[str, ...]) -> Iterator[UserError]:
    """The problem of a list with too few or too many entries."""
    least, most = bounds.least, bounds.most
    if len(values) < least:
        message = sentence("At least {least}.", least=counted(least, "entries"))
        yield ValidationError(UserErrorCode.REQUIRED, message, path, str(least), str(len(values)))
    elif most is not None and len(values) > most:
        yield too_long(len(values), most, "entries", path)


def argument_errors(errors: Iterable[UserError], depth: int = 1) -> list[UserError]:
    """Errors of a save's input as errors of an argument: their paths without the names above it."""
    return [replace(error, path=error.path[depth:]) for error in errors]


@dataclass(frozen=True)
class PreviewInput(Generic[Arguments]):
    """Input of a preview: its arguments, the class's saved panels, and the errors so far."""

    context: ReadContext
    arguments: Arguments
    state: State
    errors: list[UserError]

    @property
    def role(self) -> Role:
        """The role of the actor."""
        return self.context.actor.schema_role

    def time_zone(self, name: str | None) -> ZoneInfo:
        """The customer's time zone: that of the argument, else the one that the class has on self-care."""
        name = self.state["web_self_care"]["time_zone"] if name is None else name
        problems = list(time_zone_problem(name, ("timeZone",)))
        self.errors.extend(problems)
        return ZoneInfo("UTC" if problems else name)

    def laid_over(self, saved: Values, argument: str, edited: Edited, columns: EditedColumns) -> Values:
        """Saved values with those of an argument laid over them; without it, all is as it is saved."""
        if edited is None:
            return saved
        applied = apply_input(columns.declarations, saved, edited, (argument,), self.role, new=False)
        self.errors.extend(argument_errors(applied.errors))
        return applied.values
