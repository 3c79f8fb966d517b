"""Everything that a class tells of its settings, as one selection made from the schema."""

from collections.abc import Iterator
from typing import Final

from graphql import GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLUnionType, get_named_type, is_leaf_type

from models.declaration.access import Role
from schema.api.role_schema import role_schema

OF_TODAY: Final = frozenset({"viewerAccess", "usage", "auditLog", "versions"})
"""What is told of the class as it is, whichever moment it is read at."""


def whole_class(role: Role = Role.ADMINISTRATOR) -> str:
    """The selection of a class: all panels, and the ids of what they lead to."""
    schema = role_schema(role).graphql_schema
    return " ".join(
        text
        for name, field in _fields(schema.type_map["CustomerClass"]).items()
        if name not in OF_TODAY
        for text in _selected(name, field)
    )


def _fields(found: GraphQLNamedType) -> dict[str, GraphQLField]:
    assert isinstance(found, GraphQLObjectType)
    fields: dict[str, GraphQLField] = found.fields
    return fields


def _selected(name: str, field: GraphQLField) -> Iterator[str]:
    found = get_named_type(field.type)
    if is_leaf_type(found):
        yield name
    elif isinstance(found, GraphQLUnionType):
        options = " ".join(f"... on {one.name} {{ {_all(one)} }}" for one in found.types)
        yield f"{name} {{ __typename {options} }}"
    elif isinstance(found, GraphQLObjectType) and any(one.name == "Node" for one in found.interfaces):
        yield f"{name} {{ __typename id }}"
    else:
        yield f"{name} {{ __typename {_all(found)} }}"


def _all(found: GraphQLNamedType) -> str:
    return " ".join(text for name, field in _fields(found).items() for text in _selected(name, field))
