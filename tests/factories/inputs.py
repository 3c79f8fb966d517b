"""Inputs of writes, made from their types: the places in them, and values that a client could send there."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from graphql import (
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    get_named_type,
    get_nullable_type,
)
from tortoise import Tortoise

from models.declaration.access import Role
from models.declaration.declaration import declarations_of
from resolvers.errors import camel
from resolvers.use_cases.mutations import MUTATIONS
from schema.api.role_schema import role_schema

Place = tuple[str, ...]
"""The names of fields from an input down to one of them; the rows of a list are passed through."""

SCALARS: Final[Mapping[str, object]] = {
    "String": "x",
    "ID": "x",
    "Int": 1,
    "Boolean": True,
    "Decimal": "1",
    "Date": "2026-03-01",
    "DateTime": "2026-03-01T00:00:00Z",
}


EXTRA: Final = {
    "customerClassId": "CustomerClass",
    "customerIds": "Customer",
    "replaces": "ApprovalRequest",
    "user": "User",
}
"""Fields of inputs that are no columns, with what they name."""


def named_entities() -> dict[str, str]:
    """The entity that each field of an input names, by the column of the same name; but for `id` and `ids`."""
    assert Tortoise.apps is not None
    named: dict[str, set[str]] = {name: {entity} for name, entity in EXTRA.items()}
    for model in Tortoise.apps.get_models_iterable():
        for name, declaration in declarations_of(model).items():
            if declaration.target:
                named.setdefault(camel(name), set()).add(declaration.target)
    assert [name for name, entities in named.items() if len(entities) > 1] == []
    return {name: entity for name, (entity,) in named.items()}


def input_types(role: Role) -> dict[str, GraphQLInputObjectType]:
    """The input of each write that a role has, by the write's name in the schema."""
    types = role_schema(role).graphql_schema.type_map
    named = {camel(name): types.get(f"{camel(name)[0].upper()}{camel(name)[1:]}Input") for name in MUTATIONS}
    return {name: found for name, found in named.items() if isinstance(found, GraphQLInputObjectType)}


def places(of: GraphQLInputObjectType) -> Iterator[tuple[Place, GraphQLInputField]]:
    """Every field of an input, those of groups and of rows among them."""
    for name, field in of.fields.items():
        yield (name,), field
        inner = get_named_type(field.type)
        if isinstance(inner, GraphQLInputObjectType):
            for place, below in places(inner):
                yield (name, *place), below


def full(of: Any, given: Mapping[str, Any], *, whole: bool, name: str = "") -> Any:  # noqa: ANN401  # as JSON
    """A value of a type: an input with every field, or with those alone that it can't be without.

    Args:
        of: the type.
        given: values of fields by their names, wherever they stand.
        whole: whether every field has a value.
        name: the name of the field that the value is for.
    """
    of = get_nullable_type(of)
    if isinstance(of, GraphQLList):
        return [full(of.of_type, given, whole=whole, name=name)]
    if isinstance(of, GraphQLInputObjectType):
        needed = {key: field for key, field in of.fields.items() if whole or isinstance(field.type, GraphQLNonNull)}
        if of.is_one_of:
            needed = dict(list(of.fields.items())[:1])
        return {key: full(field.type, given, whole=whole, name=key) for key, field in needed.items()}
    if name in given:
        return given[name]
    return next(iter(of.values)) if isinstance(of, GraphQLEnumType) else SCALARS[of.name]


def with_value(of: GraphQLInputObjectType, input: Any, place: Place, value: object) -> Any:  # noqa: ANN401
    """An input with a value at a place, in the one row of each list on the way there."""
    name, *below = place
    if not below:
        return {**input, name: value}
    inner = get_named_type(of.fields[name].type)
    assert isinstance(inner, GraphQLInputObjectType)
    is_list = isinstance(get_nullable_type(of.fields[name].type), GraphQLList)
    was = (input.get(name) or [{}])[0] if is_list else input.get(name) or {}
    changed = with_value(inner, {} if inner.is_one_of else was, tuple(below), value)
    return {**input, name: [changed] if is_list else changed}


def without(input: Any, place: Place) -> Any:  # noqa: ANN401
    """An input without a field, in every row of each list on the way there."""
    name, *below = place
    if name not in input:
        return input
    if not below:
        return {key: value for key, value in input.items() if key != name}
    inner = input[name]
    left = [without(row, tuple(below)) for row in inner] if isinstance(inner, list) else without(inner, tuple(below))
    return {**input, name: left}


def path_of(of: GraphQLInputObjectType, place: Place) -> str:
    """The path of an error at a place, in the first row of each list on the way there."""
    path = ["input"]
    for name in place:
        field = of.fields[name]
        path.append(name)
        inner = get_named_type(field.type)
        if isinstance(get_nullable_type(field.type), GraphQLList):
            path.append("0")
        of = inner if isinstance(inner, GraphQLInputObjectType) else of
    return ".".join(path)
