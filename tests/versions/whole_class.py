"""Everything that a class tells of its settings, as one selection made from the schema."""

from collections.abc import Iterator
from typing import Final

from graphql import GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLUnionType, get_named_type, is_leaf_type

from models.declaration.access import Role
from schema.api.role_schema import role_schema

OF_TODAY: Final = frozenset({"viewerAccess", "usage", "auditLog", "versions", "plannedChanges", "approvalRequests"})
"""Fields that are told of the class as it is, whichever moment it is read at."""


def whole_class() -> str:
    """The selection of a class: all panels, and the ids of what they lead to."""
    schema = role_schema(Role.ADMINISTRATOR).graphql_schema
    return " ".join(
        text
        for name, field in _fields(schema.type_map["CustomerClass"]).items()
        if name not in OF_TODAY
        for text in _selected(name, field)
    )


def _fields(graphql_type: GraphQLNamedType) -> dict[str, GraphQLField]:
    assert isinstance(graphql_type, GraphQLObjectType)
    fields: dict[str, GraphQLField] = graphql_type.fields
    return fields


def _selected(name: str, field: GraphQLField) -> Iterator[str]:
    named_type = get_named_type(field.type)
    if is_leaf_type(named_type):
        yield name
    elif isinstance(named_type, GraphQLUnionType):
        options = " ".join(f"... on {member.name} {{ {_all(member)} }}" for member in named_type.types)
        yield f"{name} {{ __typename {options} }}"
    elif isinstance(named_type, GraphQLObjectType) and any(
        interface.name == "Node" for interface in named_type.interfaces
    ):
        yield f"{name} {{ __typename id }}"
    else:
        yield f"{name} {{ __typename {_all(named_type)} }}"


def _all(graphql_type: GraphQLNamedType) -> str:
    return " ".join(text for name, field in _fields(graphql_type).items() for text in _selected(name, field))
