"""Applying an input to a row's values, within the limits that the columns declare.

Absent leaves a value alone, null clears it to its default. Every problem is collected; none ends the work.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Final

from models.declaration.access import Role
from models.declaration.decimals import has_places, plain_decimal
from models.declaration.declaration import LONGEST_KEY, MONEY_PLACES, Declaration, Kind
from models.declaration.list_entries import entry_key, entry_problem, kept_entry
from models.declaration.texts import TextForm, name_key, text_problem, tidy
from models.sentence import sentence
from resolvers.billing.calendar_day import EARLIEST_DAY, LATEST_DAY
from resolvers.drafts.defaults import default_value
from resolvers.drafts.lookup import key_in
from resolvers.drafts.values import Path, Values
from resolvers.errors import (
    PermissionDeniedError,
    UserError,
    UserErrorCode,
    ValidationError,
    day_out_of_range,
    input_path,
    out_of_bounds,
    too_long,
    too_precise,
    value_needed,
)

_KEPT: Final = frozenset({Kind.TEXT, Kind.TEXT_LIST, Kind.DATE})
"""The kinds of values that are left alone where they stand already, even where they could not be given any more."""

_TEXTS: Final = frozenset({Kind.TEXT, Kind.TEXT_LIST})
_AS_ENTERED: Final = 4
"""How many times its limit a text may have as it is entered: blanks go, and marks join their letters."""

_LONGEST_ENTRY: Final = 1000
"""Characters of an entry whose column has no limit of its own; what it has to be, such as an address, is shorter."""


@dataclass(frozen=True)
class Applied:
    """The values after an input, what was wrong with it, and the columns that were refused: they keep what they had."""

    values: dict[str, object]
    errors: tuple[UserError, ...]
    invalid: frozenset[str] = frozenset()


def apply_input(
    declarations: Mapping[str, Declaration],
    before: Values,
    input: Mapping[str, object],
    path: Path,
    role: Role,
    *,
    new: bool,
) -> Applied:
    """Apply what was given to the values before.

    Args:
        declarations: the declared columns.
        before: the row's values, or the defaults of a new row.
        input: the input, by column; keys that are no columns are another's to look at.
        path: where the input stands, below `input`.
        role: whose input it is; a field that the role may not write is refused.
        new: whether the row is being made, when fixed columns may be set (R-2, R-3).
    """
    values = dict(before)
    errors: list[UserError] = []
    invalid: set[str] = set()
    for name, declaration in declarations.items():
        if name not in input:
            if new and declaration.required and values.get(name) in (None, ""):
                errors.append(value_needed(input_path(*path, name)))
                invalid.add(name)
            continue
        value = _plain(input[name])
        column_path = (*path, name)
        if role not in declaration.access.write:
            errors.append(
                PermissionDeniedError(
                    UserErrorCode.READ_ONLY_FIELD, sentence("This field can't be set."), input_path(*column_path)
                )
            )
            invalid.add(name)
            continue
        if isinstance(value, str | list) and declaration.kind in _TEXTS and (new or value != before[name]):
            oversize = list(_oversize(declaration, value, column_path))
            if oversize:
                errors.extend(oversize)
                invalid.add(name)
                continue
            value = _tidy(declaration, value)
        if value is None and not declaration.null:
            value = default_value(declaration)
        kept = declaration.kind in _KEPT and not new and value == before[name]
        problems = [] if kept else list(_problems(declaration, value, column_path))
        if declaration.kind is Kind.LINK and value is not None:
            value = key_in(value, declaration.target or "")
        if declaration.fixed and not new and value != before[name]:
            problems = [
                ValidationError(
                    UserErrorCode.READ_ONLY_FIELD,
                    sentence("This is set at creation and never changes."),
                    input_path(*column_path),
                )
            ]
        errors.extend(problems)
        if problems:
            invalid.add(name)
        else:
            values[name] = value
    return Applied(values, tuple(errors), frozenset(invalid))


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    return [_plain(entry) for entry in value] if isinstance(value, list | tuple) else value


def _oversize(declaration: Declaration, value: str | list[str], column_path: Path) -> Iterator[UserError]:
    """The problems of a text or of a list of texts that are too long in any form, seen before anything is composed."""
    limit = declaration.maximum_length
    if isinstance(value, str):
        if limit is not None and len(value) > _AS_ENTERED * limit:
            yield too_long(len(value), limit, "characters", input_path(*column_path))
    elif limit is not None and len(value) > limit:
        yield too_long(len(value), limit, "entries", input_path(*column_path))
    else:
        longest = declaration.longest_entry or _LONGEST_ENTRY
        for number, entry in enumerate(value):
            if len(entry) > _AS_ENTERED * longest:
                yield too_long(len(entry), longest, "characters", input_path(*column_path, number))


def _tidy(declaration: Declaration, value: str | list[str]) -> str | list[str]:
    if isinstance(value, str):
        return tidy(value, declaration.form)
    return [kept_entry(declaration.entry, entry) for entry in value]


def _problems(declaration: Declaration, value: object, column_path: Path) -> Iterator[UserError]:
    path = input_path(*column_path)
    if value is None or (value == "" and declaration.required):
        if declaration.required:
            yield value_needed(path)
        return
    match declaration.kind:
        case Kind.TEXT:
            yield from _text(declaration, str(value), path)
        case Kind.INTEGER | Kind.DECIMAL:
            yield from _number(declaration, value, path)
        case Kind.DATE:
            assert isinstance(value, date)
            # Billing rules count on from it, and PostgreSQL takes the last day that Python has for infinity.
            yield from filter(None, [day_out_of_range(value, EARLIEST_DAY, LATEST_DAY, path)])
        case Kind.LINK:
            if key_in(value, declaration.target or "") is None:
                yield ValidationError(
                    UserErrorCode.NOT_FOUND, sentence("There is no such record."), path, actual=str(value)[:80]
                )
        case Kind.INTEGER_LIST | Kind.TEXT_LIST:
            assert isinstance(value, Sequence)
            yield from _list(declaration, value, column_path)
        case _:
            return


def _text(declaration: Declaration, value: str, path: tuple[str, ...]) -> Iterator[UserError]:
    limit = declaration.maximum_length
    if limit is not None and len(value) > limit:
        yield too_long(len(value), limit, "characters", path)
        return
    problem = text_problem(value, declaration.form)
    if problem:
        yield ValidationError(UserErrorCode.INVALID, problem, path)
    elif declaration.form is TextForm.NAME and len(name_key(value)) > LONGEST_KEY:
        message = sentence(
            "The name is too long once its ligatures are written out: at most {limit} characters.", limit=LONGEST_KEY
        )
        limits = str(LONGEST_KEY), str(len(name_key(value)))
        yield ValidationError(UserErrorCode.TOO_LONG, message, path, *limits)


def _number(declaration: Declaration, value: object, path: tuple[str, ...]) -> Iterator[UserError]:
    assert isinstance(value, int | Decimal)
    error = out_of_bounds(value, declaration.minimum, declaration.maximum, path, declaration.unit or "")
    if error:
        yield error
    elif isinstance(value, Decimal) and not has_places(value, MONEY_PLACES):
        yield too_precise(MONEY_PLACES, plain_decimal(value), path)


def _list(declaration: Declaration, values: Sequence[object], column_path: Path) -> Iterator[UserError]:
    limit = declaration.maximum_length
    if limit is not None and len(values) > limit:
        yield too_long(len(values), limit, "entries", input_path(*column_path))
        return
    seen: set[object] = set()
    for number, value in enumerate(values):
        path = input_path(*column_path, number)
        key = entry_key(declaration.entry, value) if isinstance(value, str) else value
        if key in seen:
            yield ValidationError(
                UserErrorCode.DUPLICATE, sentence("This entry appears twice."), path, actual=str(value)[:80]
            )
        elif isinstance(value, int):
            yield from _number(declaration, value, path)
        else:
            yield from _entry(declaration, str(value), path)
        seen.add(key)


def _entry(declaration: Declaration, value: str, path: tuple[str, ...]) -> Iterator[UserError]:
    longest = declaration.longest_entry
    if not value:
        yield value_needed(path)
    elif longest is not None and len(value) > longest:
        yield too_long(len(value), longest, "characters", path)
    else:
        problem = entry_problem(declaration.entry, value)
        if problem:
            yield ValidationError(UserErrorCode.INVALID, problem, path)
