"""Custom field definitions: how they are read and saved, and which properties go with which type (R-38)."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor
from typing import Final

from models.choices.custom_fields import CustomFieldType
from models.declaration.decimals import plain_decimal
from models.records.custom_field_definition import CustomFieldDefinition
from models.sentence import counted, sentence
from resolvers.audit.forget_plain_values import forget_plain_values
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.drafts.values import Input, Values, reason_of
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path, too_long, value_needed
from resolvers.identity.mask import mask_protected
from resolvers.reading.entity import Group, declared_columns
from resolvers.records.custom_fields.custom_field_value import canonical_value, mask_length, value_problem
from resolvers.records.custom_fields.erased_values import empty_log_of_values, erase_values_of_erased
from resolvers.records.named_entity import named_entity

_TYPES: Final = {
    "maximum_length": CustomFieldType.TEXT,
    "masks": CustomFieldType.TEXT,
    "minimum": CustomFieldType.NUMBER,
    "maximum": CustomFieldType.NUMBER,
    "decimal_places": CustomFieldType.NUMBER,
    "date_format": CustomFieldType.DATE,
    "options": CustomFieldType.LIST,
}
"""Which type each property belongs to."""

_COLUMNS: Final = declared_columns(CustomFieldDefinition)
_RANGE: Final = ("minimum", "maximum", "decimal_places")
LONGEST_MASK: Final = 64
LONGEST_OPTION: Final = 200

CUSTOM_FIELD_PROPERTIES = Group(
    "CustomFieldProperties",
    "The constraints on values; each property belongs to one type.",
    {name: _COLUMNS[name] for name in _TYPES},
)

CUSTOM_FIELD_DEFINITION = named_entity(
    CustomFieldDefinition,
    "object",
    "type",
    "mandatory",
    "visible_to_end_users",
    "contains_personal_data",
    without=tuple(_TYPES),
    fields={"properties": CUSTOM_FIELD_PROPERTIES},
)


def field_stays_personal(draft: Draft) -> Iterable[UserError]:
    """R-40: an actor to whom a field's values are masked can't unmask them by changing the field's properties."""
    taken_off = draft.row_before["contains_personal_data"] and not draft.row["contains_personal_data"]
    if draft.masked and draft.key and taken_off:
        yield mask_protected("contains_personal_data")


def properties_fit_type(draft: Draft) -> Iterable[UserError]:
    """A property of another type would be kept and never looked at."""
    for name, wanted in _TYPES.items():
        if draft.row["type"] != wanted and draft.row[name] not in (None, []):
            yield ValidationError(
                UserErrorCode.NOT_AVAILABLE,
                sentence("This is a property of fields of type {wanted} only.", wanted=wanted),
                input_path("properties", name),
                limit=wanted.value,
                actual=str(draft.row["type"]),
            )


def list_has_options(draft: Draft) -> Iterable[UserError]:
    """A list without options could never have a value."""
    options = draft.row["options"]
    if draft.row["type"] == CustomFieldType.LIST and not options:
        message = sentence("A list needs at least one option.")
        yield ValidationError(UserErrorCode.REQUIRED, message, input_path("properties", "options"), "1", "0")
    yield from _texts_are_short(options, "options", LONGEST_OPTION)


def masks_are_short(draft: Draft) -> Iterable[UserError]:
    """A mask is the form of a number or a code, not of a letter."""
    return _texts_are_short(draft.row["masks"], "masks", LONGEST_MASK)


def masks_fit_the_length(draft: Draft) -> Iterable[UserError]:
    """No text could have a form that is longer than a text may be."""
    masks, longest = draft.row["masks"], draft.row["maximum_length"]
    unchanged = all(draft.row_before[name] == draft.row[name] for name in ("masks", "maximum_length"))
    if not isinstance(longest, int) or unchanged:
        return
    for number, mask in enumerate(masks):
        length = mask_length(str(mask))
        if length > longest:
            message = sentence("Texts of this form are longer than {limit}.", limit=counted(longest, "characters"))
            path = input_path("properties", "masks", number)
            yield ValidationError(UserErrorCode.TOO_LONG, message, path, str(longest), str(length))


def _texts_are_short(texts: Sequence[str], name: str, longest: int) -> Iterable[UserError]:
    for number, text in enumerate(texts):
        path = input_path("properties", name, number)
        if not text.strip():
            yield value_needed(path)
        elif len(text) > longest:
            yield too_long(len(text), longest, "characters", path)


def range_is_a_range(draft: Draft) -> Iterable[UserError]:
    """The greatest number is not below the least."""
    minimum, maximum = draft.row["minimum"], draft.row["maximum"]
    if isinstance(minimum, Decimal) and isinstance(maximum, Decimal) and maximum < minimum:
        least = plain_decimal(minimum)
        yield ValidationError(
            UserErrorCode.TOO_SMALL,
            sentence("The maximum is at least the minimum, {least}.", least=least),
            input_path("properties", "maximum"),
            least,
            plain_decimal(maximum),
        )


def a_number_fits_the_range(draft: Draft) -> Iterable[UserError]:
    """Some number with as few places as the field takes lies in the range, or the field could never have a value."""
    minimum, maximum, places = (draft.row[name] for name in _RANGE)
    unchanged = all(draft.row_before[name] == draft.row[name] for name in _RANGE)
    if unchanged or not (isinstance(minimum, Decimal) and isinstance(maximum, Decimal) and isinstance(places, int)):
        return
    parts = 10**places
    if ceil(Fraction(minimum) * parts) > floor(Fraction(maximum) * parts) and minimum <= maximum:
        message = sentence(
            "No number with at most {limit} lies between {least} and {most}.",
            limit=counted(places, "decimal places"),
            least=plain_decimal(minimum),
            most=plain_decimal(maximum),
        )
        path = input_path("properties", "decimal_places")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path, actual=str(places))


def default_fits_type(draft: Draft) -> Iterable[UserError]:
    """R-38: the default is a value that the field could have."""
    default = draft.row["default_value"]
    if default not in (None, ""):
        problem = value_problem(draft.row, str(default), input_path("default_value"))
        if problem:
            yield problem


def default_in_its_form(_before: Values, after: Values, _input: Input) -> Values:
    """The default in the form in which values of the field are kept."""
    default = after["default_value"]
    return {"default_value": canonical_value(after, default)} if isinstance(default, str) else {}


async def forget_values_of_a_personal_field(draft: Draft, key: int) -> None:
    """R-35, R-40: a field that becomes a personal one loses its values in the log, and at those who are erased."""
    if not draft.is_new and not draft.row_before["contains_personal_data"] and draft.row["contains_personal_data"]:
        await forget_plain_values(key)
        await erase_values_of_erased(draft.actor, key, reason_of(draft.input))


CUSTOM_FIELD_DEFINITION_RECORD = Record(
    "custom_field_definition",
    lambda: CUSTOM_FIELD_DEFINITION,
    "custom field",
    owner="managed_by",
    groups=("properties",),
    unique_within=("object",),
    derive=default_in_its_form,
    masks=True,
    after_write=forget_values_of_a_personal_field,
    afterwards=empty_log_of_values,
    rules=(
        field_stays_personal,
        properties_fit_type,
        list_has_options,
        masks_are_short,
        masks_fit_the_length,
        range_is_a_range,
        a_number_fits_the_range,
        default_fits_type,
    ),
)
