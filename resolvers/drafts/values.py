"""Plain values on their way through a write: of an input, of a row, of a whole record."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from inspect import isclass
from typing import Any, Final, TypeVar, get_origin

from models.declaration.described import DescribedField, described_fields
from models.declaration.texts import name_key

Input = Mapping[str, Any]
"""Values by the names of an input, as its types coerced them."""

Values = Mapping[str, Any]
"""The values of one row by column: of the types that the columns declare, links as keys."""

Path = tuple[str | int, ...]
"""Where a value stands in an input, below `input`."""

State = Mapping[str, Any]
"""The values of every part of a record by the part's name: of one row, or of a list of rows."""

NOT_STORED: Final = 0
"""The key of a record that is being made, for what is saved with it; no row has it."""

Declared = TypeVar("Declared")


def typed(cls: type[Declared], values: Values) -> Declared:
    """A dataclass made of plain values by its fields' types; what is null or absent has its default.

    Words become members of their choices, lists become tuples or sets, and values of inner dataclasses these.
    """
    made: dict[str, object] = {}
    for declared in described_fields(cls):
        # Not by `get`, so that a rule comes upon a value that was refused.
        value = values[declared.name] if declared.name in values else None  # noqa: SIM401
        if value is not None or declared.is_required:
            made[declared.name] = _typed(declared, value)
    return cls(**made)


def _typed(declared: DescribedField, value: Any) -> Any:  # noqa: ANN401  # of the declared type
    if value is None:
        return None
    if declared.entry is not None:
        entry, kind = declared.entry, get_origin(declared.type)
        return kind(value if entry.is_plain else (_typed(entry, part) for part in value))
    if isinstance(value, Mapping):
        return typed(declared.type, value) if isclass(declared.type) and is_dataclass(declared.type) else value
    return value if declared.is_plain else declared.type(value)


def reason_of(input: Input) -> str | None:
    """The reason of a write as it was entered; None where it is absent or blank."""
    reason = str(input.get("reason") or "")
    return reason if name_key(reason) else None
