"""Declarations of values that no table holds: a dataclass whose fields are annotated with their descriptions.

A field is written `name: Annotated[type, "Its description.", …]`, with its bounds, or the name that its type has in the
schema where the Python type doesn't tell it. A field without a description is nobody's business but the dataclass's.
"""

from collections.abc import Iterable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from decimal import Decimal
from functools import cache, cached_property
from inspect import isclass
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from models.choices.choice import Choice


@dataclass(frozen=True)
class Bounds:
    """The least and the most of a number or of the entries of a list; `unit` is what a whole number counts."""

    least: int | Decimal = 0
    most: int | None = None
    unit: str = ""


@dataclass(frozen=True)
class TypeName:
    """The name that a value's type has in the schema."""

    name: str


@dataclass(frozen=True, eq=False)
class DescribedField:
    """A field of such a dataclass: its type without None, and that of a list's entries in `entry`."""

    name: str
    type: Any
    null: bool
    default: Any
    entry: "DescribedField | None"
    notes: tuple[object, ...]

    @property
    def description(self) -> str:
        """The field's description; empty where the schema doesn't show it."""
        return next((note for note in self.notes if isinstance(note, str)), "")

    @property
    def bounds(self) -> Bounds | None:
        """The bounds of its value, if there are any."""
        return next((note for note in self.notes if isinstance(note, Bounds)), None)

    @cached_property
    def is_plain(self) -> bool:
        """Whether a value of its type is one already as it comes: neither a choice nor a dataclass."""
        return not (is_dataclass(self.type) or (isclass(self.type) and issubclass(self.type, Choice)))

    @property
    def is_required(self) -> bool:
        """Whether a value has to be given."""
        return self.default is MISSING


def described_fields(cls: type) -> tuple[DescribedField, ...]:
    """The fields of a dataclass, in its order."""
    return _described_fields(cls)


@cache
def _described_fields(cls: Any) -> tuple[DescribedField, ...]:  # noqa: ANN401  # any class can be a key
    hints = get_type_hints(cls, include_extras=True)
    return tuple(_described(field.name, hints[field.name], field.default) for field in fields(cls))


def _described(name: str, hint: Any, default: Any = MISSING) -> DescribedField:  # noqa: ANN401  # whatever is declared
    notes: Iterable[object] = ()
    if get_origin(hint) is Annotated:
        hint, *notes = get_args(hint)
    null = get_origin(hint) in (Union, UnionType)
    if null:
        (hint,) = (argument for argument in get_args(hint) if argument is not NoneType)
    entry = _described(name, get_args(hint)[0]) if get_origin(hint) in (tuple, frozenset) else None
    return DescribedField(name, hint, null, default, entry, tuple(notes))
