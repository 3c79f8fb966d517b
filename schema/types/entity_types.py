"""The types of entities and of their lists, whose fields are those that the entity declares."""

from collections.abc import Callable
from enum import StrEnum

import strawberry
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

from models.declaration.access import EVERYONE, READ_ONLY, Access
from models.declaration.declaration import Declaration, Kind
from resolvers.reading.entity import (
    PAGE_MAXIMUM,
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
from resolvers.reading.longest import BYTES_OF_CURSOR, BYTES_OF_NUMBER, longest_value
from schema.types.builder import (
    ENUM_ACCESS,
    ENUM_DESCRIPTIONS,
    NAMES,
    Class,
    argument,
    described_type,
    kind_annotation,
    make_field,
    make_type,
    register_enum,
)
from schema.types.nouns import plural


def list_arguments(connection: Connection) -> list[StrawberryArgument]:
    """The arguments of a field that answers pages."""
    return [
        *(argument(name, "int | None", description) for name, description in connection.takes),
        argument("first", "int", f"Records on the page, 1 to {PAGE_MAXIMUM}.", connection.default_first),
        argument("after", "str | None", "The cursor of the record after which the page starts."),
        argument("where", f"{connection.entity}Filter | None", "The filter of the list."),
        argument(
            "order_by", f"list[{connection.entity}Order] | None", "The order of the list; its default order if absent."
        ),
    ]


def read_field(field: Field) -> StrawberryField:
    """The field of a type that a declared field is read under."""
    access = access_of(field)
    shown = Access(access.read, frozenset(), access.sentence if access.read != EVERYONE.read else "")
    shown = READ_ONLY if shown.read == READ_ONLY.read and not shown.sentence else shown
    match field:
        case Column(_, Declaration(kind=kind, choice=choice, null=null, description=description)):
            return _leaf(field, kind_annotation(kind, choice), description, shown, null=null)
        case Expression(kind, description, choice=choice, null=null):
            return _leaf(field, kind_annotation(kind, choice), description, shown, null=null)
        case Identity():
            return _leaf(field, "ID", field.description, shown)
        case Link():
            return make_field(f"{field.entity}{' | None' if field.null else ''}", field.description, shown)
        case Group():
            return make_field(field.type_name, field.description, shown)
        case OneOf():
            return make_field(f"{field.type_name} | None", field.description, shown)
        case Rows():
            annotation = f"list[{field.entity}]{' | None' if field.null else ''}"
            return make_field(annotation, field.description, shown, most=field.most)
        case Connection():
            return make_field(f"{field.entity}Connection", field.description, shown, list_arguments(field))


def _leaf(
    field: Column | Expression | Identity, annotation: str, description: str, access: Access, *, null: bool = False
) -> StrawberryField:
    return make_field(f"{annotation}{' | None' if null else ''}", description, access, longest=longest_value(field))


def group_type(group: Group) -> Callable[[Class], Class]:
    """The type of a group of fields."""
    return lambda cls: make_type(
        cls, group.type_name, {name: read_field(field) for name, field in group.fields.items()}
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


def _filter_name(filter: Filter) -> str:
    if filter.choice is None:
        return FILTER_TYPES[filter.kind]
    name = f"{register_enum(filter.choice)}Filter"
    if name not in NAMES:
        options = filter.choice.__name__
        fields = {
            "eq": make_field(f"{options} | None", "Equal to this.", absent=True),
            "one_of": make_field(f"list[{options}] | None", "One of these.", absent=True),
            "is_null": make_field("bool | None", "Whether there is no value.", absent=True),
        }
        described_type(name, f"Filters by {options}.", fields, is_input=True)
    return name


def _filtered(access: Access) -> Access:
    """Who may filter by what they may read: that it can't be written says nothing of a filter."""
    if access.read == READ_ONLY.read:
        return READ_ONLY
    return Access(access.read, frozenset(), access.sentence.replace(", read-only.", "."))


def _filter_type(entity: Entity) -> None:
    name = f"{entity.name}Filter"
    fields = {
        key: make_field(f"{_filter_name(filter)} | None", filter.description, _filtered(filter.access), absent=True)
        for key, filter in entity.filters.items()
    }
    fields["and_"] = make_field(f"list[{name}] | None", "All of these.", absent=True)
    fields["or_"] = make_field(f"list[{name}] | None", "At least one of these.", absent=True)
    fields["not_"] = make_field(f"{name} | None", "Not this.", absent=True)
    for key in ("and_", "or_", "not_"):
        fields[key].graphql_name = key.removesuffix("_").upper()
    description = f"Filters a list of {plural(entity.name)}; all conditions must hold. {LIMITS_IN_WORDS}"
    described_type(name, description, fields, is_input=True)


def _order_type(entity: Entity) -> None:
    values = StrEnum(f"{entity.name}OrderField", {key: key for key in entity.orders})  # type: ignore[misc]
    description = f"The fields that a list of {plural(entity.name)} can be ordered by."
    strawberry.enum(values, description=description)
    NAMES[values.__name__] = values
    ENUM_DESCRIPTIONS[values] = lambda key: entity.orders[key].description
    ENUM_ACCESS[values.__name__] = {key: order.access for key, order in entity.orders.items()}
    fields = {
        "field": make_field(values.__name__, "The field to order by."),
        "direction": make_field("OrderDirection | None", "The direction; ascending by default.", absent=True),
    }
    described_type(
        f"{entity.name}Order", f"One field of the order of a list of {plural(entity.name)}.", fields, is_input=True
    )


def _connection_type(entity: Entity) -> None:
    edge, connection = f"{entity.name}Edge", f"{entity.name}Connection"
    fields = {
        "node": make_field(entity.name, "The record."),
        "cursor": make_field("str", "The position of the record in the list.", longest=BYTES_OF_CURSOR),
    }
    described_type(edge, f"A list entry of {plural(entity.name)}: the record and its cursor.", fields)
    fields = {
        "edges": make_field(f"list[{edge}]", "The records with their cursors."),
        "nodes": make_field(f"list[{entity.name}]", "The records."),
        "page_info": make_field("PageInfo", "Where the page starts and ends."),
        "total_count": make_field(
            "int", "How many records the list has; counted only when selected.", longest=BYTES_OF_NUMBER
        ),
    }
    described_type(connection, f"A page of {plural(entity.name)}.", fields)


def entity_type(entity: Entity) -> Callable[[Class], Class]:
    """The type of an entity; with orders, also the types of its lists."""

    def decorate(cls: Class) -> Class:
        if entity.orders:
            _filter_type(entity)
            _order_type(entity)
            _connection_type(entity)
        return make_type(cls, entity.name, {name: read_field(field) for name, field in entity.fields.items()})

    return decorate
