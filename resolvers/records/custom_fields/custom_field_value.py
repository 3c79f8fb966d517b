"""Whether a value fits a custom field: one check for defaults and for the values of customers and accounts (R-38)."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from models.choices.custom_fields import CustomFieldType
from models.declaration.decimals import has_places, plain_decimal, read_decimal
from models.declaration.instants import read_day, read_instant, utc_text
from models.declaration.texts import TextForm, tidy
from models.records.custom_field_definition import LONGEST_VALUE
from models.sentence import Sentence, Word, sentence
from resolvers.drafts.values import Values
from resolvers.errors import UserErrorCode, ValidationError, out_of_bounds, too_long, too_precise

_NUMBER: Final = re.compile(r"-?[0-9]{1,13}(?:\.[0-9]{1,5})?", re.ASCII)
MOST_DECIMAL_PLACES: Final = 5


def value_problem(definition: Values, value: str, path: tuple[str, ...]) -> ValidationError | None:
    """Error of a value of a custom field, or None where it fits."""
    checks = {
        CustomFieldType.TEXT: _text,
        CustomFieldType.NUMBER: _number,
        CustomFieldType.DATE: _date,
        CustomFieldType.DATE_TIME: _date_time,
        CustomFieldType.LIST: _option,
    }
    problem = checks[CustomFieldType(str(definition["type"]))](definition, value, path)
    # A value can be personal data, and errors are logged by whoever sends them: it is not said again.
    return replace(problem, actual=None) if problem else None


def canonical_value(definition: Values, value: str) -> str:
    """The form in which a value is kept: numbers in plain digits, instants in UTC; what doesn't fit stays as it is."""
    write = _CANONICAL.get(CustomFieldType(str(definition["type"])))
    try:
        return write(value) if write else value
    except ValueError:
        return value


_CANONICAL: Final[Mapping[CustomFieldType, Callable[[str], str]]] = {
    CustomFieldType.NUMBER: lambda value: plain_decimal(read_decimal(value)),
    CustomFieldType.DATE_TIME: lambda value: utc_text(read_instant(value)),
    # As options are kept, so that one can be given as it is read.
    CustomFieldType.LIST: lambda value: tidy(value, TextForm.NAME),
}


_DIGITS: Final = "0123456789"
_CLASSES: Final[Mapping[str, Callable[[str], bool]]] = {
    "9": lambda character: character in _DIGITS,
    "A": str.isalpha,
    "*": lambda character: character.isalpha() or character in _DIGITS,
}
"""Characters of a mask that stand for others; all else stands for itself, and whatever comes after a backslash."""


def _places(mask: str) -> Iterator[tuple[str, bool]]:
    """The characters that a mask is made of, each with whether a backslash makes it stand for itself."""
    characters = iter(mask)
    for character in characters:
        escaped = next(characters, None) if character == "\\" else None
        yield (character, False) if escaped is None else (escaped, True)


def _fits_place(place: tuple[str, bool], character: str) -> bool:
    wanted, escaped = place
    return _CLASSES[wanted](character) if wanted in _CLASSES and not escaped else character == wanted


def fits_mask(mask: str, value: str) -> bool:
    """Whether a text has the form of a mask, looked up in one pass: 9 is a digit, A a letter, * either of them."""
    return mask_length(mask) == len(value) and all(map(_fits_place, _places(mask), value))


def mask_length(mask: str) -> int:
    """How many characters a text of the mask's form has."""
    return len(list(_places(mask)))


def _invalid(message: Sentence, path: tuple[str, ...], limit: str | None = None) -> ValidationError:
    return ValidationError(UserErrorCode.INVALID, message, path, limit)


def _text(definition: Values, value: str, path: tuple[str, ...]) -> ValidationError | None:
    longest, masks = definition["maximum_length"] or LONGEST_VALUE, definition["masks"]
    if len(value) > longest:
        return too_long(len(value), longest, "characters", path)
    if masks and not any(fits_mask(mask, value) for mask in masks):
        shown = " or ".join(masks)
        forms = Word(" / ".join(masks), shown)
        return _invalid(sentence("The text has to have the form {forms}.", forms=forms), path, shown)
    return None


def _number(definition: Values, value: str, path: tuple[str, ...]) -> ValidationError | None:
    if not _NUMBER.fullmatch(value):
        return _invalid(sentence("This is not a number such as -12.5."), path)
    number = read_decimal(value)
    places = MOST_DECIMAL_PLACES if definition["decimal_places"] is None else definition["decimal_places"]
    error = out_of_bounds(number, definition["minimum"], definition["maximum"], path)
    return error or (None if has_places(number, places) else too_precise(places, value, path))


def _date(_definition: Values, value: str, path: tuple[str, ...]) -> ValidationError | None:
    try:
        read_day(value)
    except ValueError:
        return _invalid(sentence("This is not a date such as 2026-03-31."), path)
    return None


def _date_time(_definition: Values, value: str, path: tuple[str, ...]) -> ValidationError | None:
    try:
        read_instant(value)
    except ValueError:
        return _invalid(sentence("This is not a date and time with its zone such as 2026-03-31T14:30:00Z."), path)
    return None


def _option(definition: Values, value: str, path: tuple[str, ...]) -> ValidationError | None:
    return None if value in definition["options"] else _invalid(sentence("This is not one of the options."), path)
