"""The types and inputs of values that no table holds, from dataclasses whose fields are described."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from inspect import getdoc
from typing import Any, Final

from strawberry import UNSET
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from models.choices.choice import Choice
from models.declaration.access import EVERYONE, Access
from models.declaration.described import DescribedField, TypeName, described_fields
from resolvers.errors import ERROR_TYPES, Reference
from resolvers.previews.arguments import EditedColumns
from schema.types.builder import NAMES, argument, described_type, input_field, make_field, register_enum
from schema.types.errors import UserError

_NAMES: Final[dict[object, str]] = {
    str: "str",
    int: "int",
    bool: "bool",
    Decimal: "Decimal",
    date: "Date",
    datetime: "DateTime",
    Reference: "Node",
}


def value_fields(cls: type) -> dict[str, StrawberryField]:
    """The fields of the type of a dataclass."""
    return {field.name: make_field(_annotation(field), field.description) for field in _shown(cls)}


def value_type(cls: type, *bases: type) -> str:
    """The name of the type of a dataclass, which is made where it isn't yet, with the interfaces that it has."""
    if cls.__name__ not in NAMES:
        described_type(cls.__name__, getdoc(cls) or "", value_fields(cls), bases=bases)
    return cls.__name__


def input_fields(cls: type) -> dict[str, StrawberryField]:
    """The fields of the input of a dataclass: what has a default there may be absent or null."""
    return {
        field.name: make_field(
            _annotation(field, is_input=True), field.description, _access(field), absent=not field.is_required
        )
        for field in _shown(cls)
    }


def _access(declared: DescribedField) -> Access:
    return next((note for note in declared.notes if isinstance(note, Access)), EVERYONE)


def value_input(cls: type) -> str:
    """The name of the input of a dataclass; of one that is `one_of`, exactly one field is given."""
    name = f"{cls.__name__.removesuffix('Input')}Input"
    if name not in NAMES:
        one_of = getattr(cls, "one_of", False)
        described_type(name, getdoc(cls) or "", input_fields(cls), is_input=True, one_of=one_of)
    return name


def value_arguments(cls: type) -> list[StrawberryArgument]:
    """The arguments that a dataclass stands for; the default of a number stands in the schema."""
    arguments = []
    for field in _shown(cls):
        default = field.default if isinstance(field.default, int) and not isinstance(field.default, bool) else UNSET
        annotation = _annotation(field, is_input=True) if default is UNSET else _type_name(field, is_input=True)
        arguments.append(argument(field.name, annotation, field.description, default))
    return arguments


def _shown(cls: type) -> Iterator[DescribedField]:
    return (field for field in described_fields(cls) if field.description)


def _annotation(declared: DescribedField, *, is_input: bool = False) -> str:
    null = declared.null or (is_input and not declared.is_required)
    return f"{_type_name(declared, is_input=is_input)}{' | None' if null else ''}"


def _type_name(declared: DescribedField, *, is_input: bool) -> str:
    if declared.entry is not None:
        return f"list[{_type_name(declared.entry, is_input=is_input)}]"
    for note in declared.notes:
        if isinstance(note, TypeName):
            return note.name
        if isinstance(note, EditedColumns):
            return _edited_input(note)
    cls: Any = declared.type
    if cls in _NAMES:
        return _NAMES[cls]
    if issubclass(cls, Choice):
        return register_enum(cls)
    return value_input(cls) if is_input else value_type(cls)


def _edited_input(columns: EditedColumns) -> str:
    if columns.type_name not in NAMES:
        fields = {name: input_field(declaration) for name, declaration in columns.declarations.items()}
        described_type(columns.type_name, columns.description, fields, is_input=True)
    return columns.type_name


for error in ERROR_TYPES:
    value_type(error, UserError)
