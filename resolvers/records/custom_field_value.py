"""Whether a value fits a custom field: one check for defaults and for the values of customers and accounts (R-38)."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from models.choices.custom_fields import CustomFieldType
from models.declaration.decimals import has_places, plain_decimal, read_decimal
from models.declaration.instants import read_day, read_instant, utc_text
from models.declaration.texts import TextForm, tidy
from models.records.custom_field_definition import LONGEST_VALUE
from models.sentence import Sentence, Word, counted, sentence
from resolvers.errors import UserErrorCode, ValidationError
from resolvers.writing.values import Values

_NUMBER: Final = re.compile(r"-?[0-9]{1,13}(?:\.[0-9]{1,5})?", re.ASCII)
MOST_DECIMAL_PLACES: Final = 5

Found = tuple[UserErrorCode, Sentence, str | None]
"""What is wrong with a value: the code, the sentence, and the limit."""


def value_problem(definition: Values, value: str, path: tuple[str, ...]) -> ValidationError | None:
    """What is wrong with a value of a field, or None where it fits."""
    checks = {
        CustomFieldType.TEXT: _text,
        CustomFieldType.NUMBER: _number,
        CustomFieldType.DATE: _date,
        CustomFieldType.DATE_TIME: _date_time,
        CustomFieldType.LIST: _option,
    }
    found = checks[CustomFieldType(str(definition["type"]))](definition, value)
    if found is None:
        return None
    code, message, limit = found
    # A value can be personal data, and errors are logged by whoever sends them: it is not said again.
    return ValidationError(code, message, path, limit=limit)


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


def _text(definition: Values, value: str) -> Found | None:
    longest = definition["maximum_length"] or LONGEST_VALUE
    if len(value) > longest:
        message = sentence("At most {limit}.", limit=counted(longest, "characters"))
        return UserErrorCode.TOO_LONG, message, str(longest)
    masks = definition["masks"]
    if masks and not any(fits_mask(mask, value) for mask in masks):
        shown = " or ".join(masks)
        return (
            UserErrorCode.INVALID,
            sentence("The text has to have the form {forms}.", forms=Word(" / ".join(masks), shown)),
            shown,
        )
    return None


def _number(definition: Values, value: str) -> Found | None:
    if not _NUMBER.fullmatch(value):
        return UserErrorCode.INVALID, sentence("This is not a number such as -12.5."), None
    number, minimum, maximum = read_decimal(value), definition["minimum"], definition["maximum"]
    places = definition["decimal_places"]
    places = MOST_DECIMAL_PLACES if places is None else places
    if minimum is not None and number < minimum:
        return (
            UserErrorCode.TOO_SMALL,
            sentence("At least {least}.", least=plain_decimal(minimum)),
            plain_decimal(minimum),
        )
    if maximum is not None and number > maximum:
        return (
            UserErrorCode.TOO_LARGE,
            sentence("At most {limit}.", limit=plain_decimal(maximum)),
            plain_decimal(maximum),
        )
    if not has_places(number, places):
        message = sentence("At most {limit}.", limit=counted(places, "decimal places"))
        return UserErrorCode.TOO_PRECISE, message, str(places)
    return None


def _date(_definition: Values, value: str) -> Found | None:
    try:
        read_day(value)
    except ValueError:
        return UserErrorCode.INVALID, sentence("This is not a date such as 2026-03-31."), None
    return None


def _date_time(_definition: Values, value: str) -> Found | None:
    try:
        read_instant(value)
    except ValueError:
        return (
            UserErrorCode.INVALID,
            sentence("This is not a date and time with its zone such as 2026-03-31T14:30:00Z."),
            None,
        )
    return None


def _option(definition: Values, value: str) -> Found | None:
    if value not in definition["options"]:
        return UserErrorCode.INVALID, sentence("This is not one of the options."), None
    return None
