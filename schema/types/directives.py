"""Directives that carry a column's declaration into the SDL, for forms and for readers of the schema."""

from decimal import Decimal
from typing import Any

import strawberry
from strawberry import UNSET
from strawberry.schema_directive import Location

from models.choices.notifications import NotificationDeclaration
from models.declaration.access import Access
from models.declaration.decimals import plain_decimal
from models.declaration.declaration import Declaration


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION, Location.INPUT_FIELD_DEFINITION],
    description="Who may read and write this: the roles by name. A role's own schema has just what that role may do.",
    name="access",
)
class AccessDirective:
    """Shown in the administrators' SDL only; a reseller's schema doesn't speak of others."""

    read: list[str]
    write: list[str]


@strawberry.schema_directive(
    locations=[Location.INPUT_FIELD_DEFINITION],
    description="The limits of a value: the range of a number, the length of a text or list, its unit and default.",
    name="limits",
)
class Limits:
    """Read by the app to make forms, and by other clients to check before they send."""

    minimum: str | None = UNSET
    maximum: str | None = UNSET
    maximum_length: int | None = UNSET
    unit: str | None = UNSET
    default: str | None = UNSET
    required: bool | None = UNSET
    fixed: bool | None = UNSET


@strawberry.schema_directive(
    locations=[Location.ENUM_VALUE],
    description="What is fixed about a type of notification: its category, the channels that it supports (EMAIL, SMS), "
    "and whether it is business-critical: sent by email even without a notification set.",
    name="notification",
)
class NotificationDirective:
    """Read by the app to show the types by category, each with its channels."""

    category: str
    channels: list[str]
    critical: bool


def notification_directive(declaration: NotificationDeclaration) -> NotificationDirective:
    """The directive of a type of notification."""
    return NotificationDirective(
        category=declaration.category.value,
        channels=sorted(channel.value for channel in declaration.channels),
        critical=declaration.critical,
    )


def access_directive(access: Access) -> AccessDirective:
    """The directive of an access."""
    return AccessDirective(read=sorted(access.read), write=sorted(access.write))


def limits_directive(declaration: Declaration) -> list[Limits]:
    """The directive of a column's limits, or nothing where it has none."""
    default = declaration.default
    shown = str(default).lower() if isinstance(default, bool) else str(default)
    values: dict[str, Any] = {
        "minimum": _number(declaration.minimum),
        "maximum": _number(declaration.maximum),
        "maximum_length": declaration.maximum_length,
        "unit": declaration.unit,
        "default": None if default is None or shown in {"", "[]"} else shown,
        "required": declaration.required or None,
        "fixed": declaration.fixed or None,
    }
    # What isn't set isn't printed.
    limits = {name: value for name, value in values.items() if value is not None}
    return [Limits(**limits)] if limits else []


def _number(value: Decimal | int | None) -> str | None:
    return plain_decimal(value) if isinstance(value, Decimal) else None if value is None else str(value)
