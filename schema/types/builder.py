"""Strawberry types from declarations: the fields of entities, panels, filters and inputs, never listed a second time.

A type is a class with a docstring, its description; the decorators here give it the fields that its entity or panel
declares. Types refer to each other by name, through `NAMES`.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, StrEnum
from functools import cache
from typing import Annotated, TypeVar, Union, cast

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.enum import EnumValue, StrawberryEnumDefinition
from strawberry.types.field import StrawberryField

from models.choices.choice import Choice
from models.declaration.access import EVERYONE, READ_ONLY, Access
from models.declaration.columns import Declaration, Kind
from resolvers.reading.entity import (
    Column,
    Connection,
    Entity,
    Expression,
    Field,
    Filter,
    Group,
    Identity,
    Link,
    OneOf,
    Rows,
    access_of,
)
from resolvers.reading.filters import LIMITS_IN_WORDS
from resolvers.reading.lists import PAGE_MAXIMUM
from resolvers.records.customer_class import list_entities, panel_field
from resolvers.writing.panel import Alternatives, Panel
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


def _kind(kind: Kind, choice: type[Choice] | None) -> str:
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
) -> StrawberryField:
    """A field of a type, or of an input (`absent`: it may be left out); `most` is what is expected of a whole list."""
    made: StrawberryField = strawberry.field(
        description=_described(description, access) if access is not READ_ONLY else description,
        metadata={"access": access, "most": most},
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
    for found in definition.fields:
        annotation = annotated.get(found.python_name or "")
        if annotation is not None:
            found.type_annotation = annotation
    NAMES[name] = decorated
    return decorated


def list_arguments(found: Connection) -> list[StrawberryArgument]:
    """The arguments of a field that answers pages."""
    return [
        argument("first", "int", f"Rows on the page, 1 to {PAGE_MAXIMUM}.", found.default_first),
        argument("after", "str | None", "The cursor of the row after which the page begins."),
        argument("where", f"{found.entity}Filter | None", "Which rows the list has."),
        argument("order_by", f"list[{found.entity}Order] | None", "The order of the list; its own order by default."),
    ]


def read_field(found: Field) -> StrawberryField:
    """The field of a type that a declared field is read under."""
    access = access_of(found)
    shown = Access(access.read, frozenset(), access.sentence if access.read != EVERYONE.read else "")
    shown = READ_ONLY if shown.read == READ_ONLY.read and not shown.sentence else shown
    match found:
        case Column(_, declaration):
            annotation = _kind(declaration.kind, declaration.choice)
            return make_field(f"{annotation}{' | None' if declaration.null else ''}", declaration.description, shown)
        case Identity():
            return make_field("ID", found.description, shown)
        case Expression():
            annotation = _kind(found.kind, found.choice)
            return make_field(f"{annotation}{' | None' if found.null else ''}", found.description, shown)
        case Link():
            return make_field(f"{found.entity}{' | None' if found.null else ''}", found.description, shown)
        case Group():
            return make_field(found.type_name, found.description, shown)
        case OneOf():
            return make_field(f"{found.type_name} | None", found.description, shown)
        case Rows():
            return make_field(f"list[{found.entity}]", found.description, shown, most=found.most)
        case Connection():
            return make_field(f"{found.entity}Connection", found.description, shown, list_arguments(found))


def group_type(found: Group) -> Callable[[Class], Class]:
    """The type of a group of fields."""
    return lambda cls: make_type(
        cls, found.type_name, {name: read_field(field) for name, field in found.fields.items()}
    )


FILTER_TYPES = {
    Kind.TEXT: "TextFilter",
    Kind.INTEGER: "IntegerFilter",
    Kind.DECIMAL: "DecimalFilter",
    Kind.BOOLEAN: "BooleanFilter",
    Kind.DATETIME: "DateTimeFilter",
    Kind.DATE: "DateFilter",
    Kind.LINK: "IdFilter",
}


def _filter_name(found: Filter) -> str:
    if found.choice is None:
        return FILTER_TYPES[found.kind]
    name = f"{register_enum(found.choice)}Filter"
    if name not in NAMES:
        options = found.choice.__name__
        made = type(name, (), {"__doc__": f"Filters by {options}."})
        make_type(
            made,
            name,
            {
                "eq": make_field(f"{options} | None", "Equal to this.", absent=True),
                "one_of": make_field(f"list[{options}] | None", "One of these.", absent=True),
                "is_null": make_field("bool | None", "Whether there is no value.", absent=True),
            },
            is_input=True,
        )
    return name


def _filtered(access: Access) -> Access:
    """Who may filter by what they may read: that it can't be written says nothing of a filter."""
    if access.read == READ_ONLY.read:
        return READ_ONLY
    return Access(access.read, frozenset(), access.sentence.replace(", read-only.", "."))


def _filter_type(entity: Entity) -> None:
    name = f"{entity.name}Filter"
    fields = {
        key: make_field(f"{_filter_name(found)} | None", found.description, _filtered(found.access), absent=True)
        for key, found in entity.filters.items()
    }
    fields["and_"] = make_field(f"list[{name}] | None", "All of these.", absent=True)
    fields["or_"] = make_field(f"list[{name}] | None", "At least one of these.", absent=True)
    fields["not_"] = make_field(f"{name} | None", "Not this.", absent=True)
    for key in ("and_", "or_", "not_"):
        fields[key].graphql_name = key.removesuffix("_").upper()
    make_type(
        type(name, (), {"__doc__": f"Which rows of {entity.name} a list has; all conditions hold. {LIMITS_IN_WORDS}"}),
        name,
        fields,
        is_input=True,
    )


def _order_type(entity: Entity) -> None:
    values = StrEnum(f"{entity.name}OrderField", {key: key for key in entity.orders})  # type: ignore[misc]
    description = f"What a list of {entity.name} can be ordered by."
    strawberry.enum(values, description=description)
    NAMES[values.__name__] = values
    ENUM_DESCRIPTIONS[values] = lambda key: entity.orders[key].description
    ENUM_ACCESS[values.__name__] = {key: order.access for key, order in entity.orders.items()}
    name = f"{entity.name}Order"
    make_type(
        type(name, (), {"__doc__": f"One step of the order of a list of {entity.name}."}),
        name,
        {
            "field": make_field(values.__name__, "What to order by."),
            "direction": make_field("OrderDirection | None", "Which way; ascending by default.", absent=True),
        },
        is_input=True,
    )


def _connection_type(entity: Entity) -> None:
    edge, connection = f"{entity.name}Edge", f"{entity.name}Connection"
    make_type(
        type(edge, (), {"__doc__": f"One {entity.name} of a list, with its cursor."}),
        edge,
        {
            "node": make_field(entity.name, "The row."),
            "cursor": make_field("str", "Where the row stands in the list."),
        },
    )
    make_type(
        type(connection, (), {"__doc__": f"A page of {entity.name}."}),
        connection,
        {
            "edges": make_field(f"list[{edge}]", "The rows with their cursors."),
            "nodes": make_field(f"list[{entity.name}]", "The rows."),
            "page_info": make_field("PageInfo", "Where the page begins and ends."),
            "total_count": make_field("int", "How many rows the list has; counted only when asked for."),
        },
    )


def entity_type(entity: Entity) -> Callable[[Class], Class]:
    """The type of an entity; with orders, also the types of its lists."""

    def decorate(cls: Class) -> Class:
        if entity.orders:
            _filter_type(entity)
            _order_type(entity)
            _connection_type(entity)
        return make_type(cls, entity.name, {name: read_field(found) for name, found in entity.fields.items()})

    return decorate


def input_field(declaration: Declaration) -> StrawberryField:
    """The field of an input that a declared column is written by: absent leaves it alone, null clears it."""
    annotation = _kind(declaration.kind, declaration.choice)
    return make_field(
        f"{annotation} | None",
        declaration.description,
        declaration.access,
        (),
        limits_directive(declaration),
        absent=True,
    )


def panel_type(panel: Panel) -> Callable[[Class], Class]:
    """The type that a panel is read under; that of a list is the type of its rows."""
    if panel.is_list:
        return entity_type(list_entities([panel])[panel.type_name])
    found = panel_field(panel)
    assert isinstance(found, Group)
    return group_type(found)


def panel_input_field(panel: Panel) -> StrawberryField:
    """The field of an input under which a panel is saved: a list is given as a whole, and absent leaves all alone."""
    inner = f"{panel.type_name}Input"
    annotation = f"list[{inner}] | None" if panel.is_list else f"{inner} | None"
    return make_field(annotation, panel.description, EVERYONE, absent=True)


def alternatives_types(found: Alternatives) -> None:
    """The union that alternatives are read under, and the one-of input that they are saved by.

    The types of the alternatives themselves have to be made before.
    """
    members = tuple(NAMES[panel.type_name] for panel in found.panels.values())
    NAMES[found.type_name] = Annotated[
        Union[members],  # noqa: UP007  # the members are known at run time only
        strawberry.union(found.type_name, description=found.description),
    ]
    name = f"{found.type_name}Input"
    fields = {panel.path[-1]: panel_input_field(panel) for panel in found.panels.values()}
    described = type(name, (), {"__doc__": f"{found.description} Exactly one is given."})
    make_type(described, name, fields, is_input=True, one_of=True)


def panel_input(panel: Panel) -> Callable[[Class], Class]:
    """The input that a panel is saved by."""
    fields = {
        name: input_field(declaration) for name, declaration in panel.declarations().items() if declaration.access.write
    }
    fields |= {inner.path[-1]: panel_input_field(inner) for inner in panel.below}
    if panel.alternatives:
        inner_name = f"{panel.alternatives.type_name}Input"
        fields[panel.alternatives.name] = make_field(
            f"{inner_name} | None", f"{panel.alternatives.description} Naming one chooses it.", EVERYONE, absent=True
        )
    return lambda cls: make_type(cls, cls.__name__, fields, is_input=True)
