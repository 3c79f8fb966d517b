"""Strawberry types from declarations: the fields of entities, panels, filters and inputs, never listed a second time.

A type is a class with a docstring, its description; the decorators here give it the fields that its entity or panel
declares. Types refer to each other by name, through `NAMES`.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache
from typing import TypeVar, cast

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.enum import EnumValue, StrawberryEnumDefinition
from strawberry.types.field import StrawberryField

from models.choices.choice import Choice
from models.declaration.access import EVERYONE, READ_ONLY, Access
from models.declaration.declaration import Declaration, Kind
from schema.types.directives import access_directive, limits_directive
from schema.types.scalars import Day, DecimalText, Moment

Class = TypeVar("Class", bound=type)

NAMES: dict[str, object] = {
    "ID": strawberry.ID,
    "Decimal": DecimalText,
    "DateTime": Moment,
    "Date": Day,
}
"""Every type by its name, where annotations are looked up."""

ENUM_DESCRIPTIONS: dict[type[Enum], Callable[[str], str]] = {}
"""Descriptions of enumerations' values, by enumeration: what Strawberry can't be told where an enum is declared."""

ENUM_ACCESS: dict[str, Mapping[str, Access]] = {}
"""Who may read each value of an enumeration, by the enumeration's name; a role's schema leaves the others out."""

KINDS = {
    Kind.TEXT: "str",
    Kind.INTEGER: "int",
    Kind.DECIMAL: "Decimal",
    Kind.BOOLEAN: "bool",
    Kind.DATETIME: "DateTime",
    Kind.DATE: "Date",
    Kind.TEXT_LIST: "list[str]",
    Kind.INTEGER_LIST: "list[int]",
    Kind.LINK: "ID",
}


def register_enum(options: type[Choice]) -> str:
    """The name of an enumeration's type, which is made known to the schema by being asked for."""
    if options.__name__ not in NAMES:
        strawberry.enum(options, description=options.__doc__)
        NAMES[options.__name__] = options
        ENUM_DESCRIPTIONS[options] = lambda name: options(name).description
    return options.__name__


def choice_values(options: type[Choice]) -> list[EnumValue]:
    """The values of an enumeration's type, for what is said of them beyond their sentences."""
    register_enum(options)
    definition: StrawberryEnumDefinition = options.__strawberry_definition__  # type: ignore[attr-defined]
    return definition.values


def kind_annotation(kind: Kind, choice: type[Choice] | None) -> str:
    """The annotation of a kind of value."""
    return register_enum(choice) if choice is not None else KINDS[kind]


def _described(description: str, access: Access) -> str:
    return f"{description} {access.sentence}".strip()


def _restricted(access: Access) -> bool:
    """Whether an access keeps a role from what others may do."""
    return access.read != EVERYONE.read or access.write not in (EVERYONE.write, READ_ONLY.write)


@cache
def _annotation(text: str) -> StrawberryAnnotation:
    """The annotation of that text, one for all fields: Strawberry parses and compiles each a few times over."""
    return StrawberryAnnotation(text, namespace=NAMES)


def make_field(
    annotation: str,
    description: str,
    access: Access = READ_ONLY,
    arguments: Sequence[StrawberryArgument] = (),
    directives: Sequence[object] = (),
    *,
    absent: bool = False,
    most: int = 1,
    longest: int | None = None,
) -> StrawberryField:
    """A field of a type, or of an input (`absent`: it may be left out).

    `most` rows are expected of a whole list, and a leaf has at most the `longest` bytes, where that is known.
    """
    made: StrawberryField = strawberry.field(
        description=_described(description, access) if access is not READ_ONLY else description,
        metadata={"access": access, "most": most, "longest": longest},
        directives=[*([access_directive(access)] if _restricted(access) else ()), *directives],
        **({"default": strawberry.UNSET} if absent else {}),
    )
    made.type_annotation = _annotation(annotation)
    made.arguments = list(arguments)
    return made


def argument(name: str, annotation: str, description: str, default: object = strawberry.UNSET) -> StrawberryArgument:
    """An argument of a field."""
    return StrawberryArgument(
        python_name=name,
        graphql_name=None,
        type_annotation=_annotation(annotation),
        description=description,
        default=default,
    )


def make_type(
    cls: Class, name: str, fields: Mapping[str, StrawberryField], *, is_input: bool = False, one_of: bool = False
) -> Class:
    """Give a class its fields and make it a Strawberry type; of an input that is `one_of`, one field is given."""
    own: dict[str, object] = {key: value for key, value in vars(cls).items() if key != "__dict__"}
    annotations = dict(own.get("__annotations__", {}))  # type: ignore[call-overload]
    annotated = {key: made.type_annotation for key, made in fields.items()}
    made_class: type = type(
        cls.__name__,
        cls.__bases__,
        {**own, **fields, "__annotations__": {**dict.fromkeys(fields, "object"), **annotations}},
    )
    described = (cls.__doc__ or "").strip()
    if is_input:
        made_type = strawberry.input(made_class, name=name, description=described, one_of=one_of)
    else:
        made_type = strawberry.type(made_class, name=name, description=described)
    decorated = cast("Class", made_type)
    definition: StrawberryObjectDefinition = decorated.__strawberry_definition__  # type: ignore[attr-defined]
    for field in definition.fields:
        annotation = annotated.get(field.python_name or "")
        if annotation is not None:
            field.type_annotation = annotation
    NAMES[name] = decorated
    return decorated


def described_type(
    name: str,
    description: str,
    fields: Mapping[str, StrawberryField],
    *,
    is_input: bool = False,
    one_of: bool = False,
    bases: tuple[type, ...] = (),
) -> type:
    """A type that no class is written for, since all that is said of it is declared elsewhere."""
    return make_type(type(name, bases, {"__doc__": description}), name, fields, is_input=is_input, one_of=one_of)


def input_field(declaration: Declaration) -> StrawberryField:
    """The field of an input that a declared column is written by: absent leaves it alone, null clears it."""
    annotation = kind_annotation(declaration.kind, declaration.choice)
    return make_field(
        f"{annotation} | None",
        declaration.description,
        declaration.access,
        (),
        limits_directive(declaration),
        absent=True,
    )
