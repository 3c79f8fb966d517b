"""Whether a value fits a custom field: one check for defaults and for the values of customers and accounts (R-38)."""

import re
from collections.abc import Callable, Mapping
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


def fits_mask(mask: str, value: str) -> bool:
    """Whether a text has the form of a mask, found in one pass: 9 is a digit, A a letter, * either, all else itself."""
    position, mask_position = 0, 0
    while mask_position < len(mask):
        wanted = mask[mask_position]
        if position >= len(value):
            return False
        character = value[position]
        if wanted == "\\" and mask_position + 1 < len(mask):
            mask_position += 1
            fits = character == mask[mask_position]
        elif wanted == "9":
            fits = character in "0123456789"
        elif wanted == "A":
            fits = character.isalpha()
        elif wanted == "*":
            fits = character.isalpha() or character in "0123456789"
        else:
            fits = character == wanted
        if not fits:
            return False
        position, mask_position = position + 1, mask_position + 1
    return position == len(value)


def mask_length(mask: str) -> int:
    """How many characters a text of the mask's form has."""
    escaped = False
    count = 0
    for character in mask:
        escaped = character == "\\" and not escaped
        count += not escaped
    return count


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
