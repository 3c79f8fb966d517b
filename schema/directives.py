"""Directives that carry a column's declaration into the SDL, for forms and for whoever reads the schema."""

import strawberry
from strawberry.schema_directive import Location

from models.access import Access
from models.columns import Declaration
from resolvers.reading.dialect import plain_decimal


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
    description="What a value must keep to: the range of a number, the length of a text or list, its unit and default.",
    name="limits",
)
class Limits:
    """Read by the app to make forms, and by other clients to check before they send."""

    minimum: str | None = None
    maximum: str | None = None
    maximum_length: int | None = None
    unit: str | None = None
    default: str | None = None
    required: bool | None = None
    fixed: bool | None = None


def access_directive(access: Access) -> AccessDirective:
    """The directive of an access."""
    return AccessDirective(read=sorted(access.read), write=sorted(access.write))


def limits_directive(declaration: Declaration) -> list[Limits]:
    """The directive of a column's limits, or nothing where it has none."""

    def number(value: object) -> str | None:
        return None if value is None else plain_decimal(value) if not isinstance(value, int) else str(value)

    default = declaration.default
    shown = None if default is None else str(default).lower() if isinstance(default, bool) else str(default)
    limits = Limits(
        minimum=number(declaration.minimum),
        maximum=number(declaration.maximum),
        maximum_length=declaration.maximum_length,
        unit=declaration.unit,
        default=None if shown in {"", "[]"} else shown,
        required=declaration.required or None,
        fixed=declaration.fixed or None,
    )
    return [limits] if any(value is not None for value in vars(limits).values()) else []
