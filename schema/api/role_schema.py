"""One schema for each role: a field, argument or value that a role may not use doesn't exist in its schema."""

import copy
from collections.abc import Mapping
from functools import cache
from typing import Any, cast

import strawberry
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
)
from strawberry.schema.config import StrawberryConfig
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from models.declaration.access import READ_ONLY, Access, Role
from resolvers.errors import ERROR_TYPES
from schema.types import all_types as types
from schema.types.builder import ENUM_ACCESS, ENUM_DESCRIPTIONS, NAMES
from schema.types.directives import AccessDirective
from schema.types.scalars import SCALARS

ACCESS = "access"


class RoleSchema(strawberry.Schema):
    """A Strawberry schema with the fields that a role may use."""

    def __init__(self, role: Role, *, mutation: bool) -> None:
        self.role = role
        super().__init__(
            query=types.QUERY,
            mutation=types.MUTATION if mutation else None,
            types=[
                cast("type", NAMES[name])
                for name in (*types.node_types(role), *(error.__name__ for error in ERROR_TYPES))
            ],
            config=StrawberryConfig(scalar_map=SCALARS, disable_field_suggestions=False),
        )
        if role is not Role.ADMINISTRATOR:
            # It is on no field here, so it would tell nothing but that there is more.
            self._schema.directives = tuple(
                directive for directive in self._schema.directives if directive.name != ACCESS
            )
        self._finish()

    @property
    def graphql_schema(self) -> GraphQLSchema:
        """The schema in graphql-core's types."""
        return self._schema

    def get_fields(self, type_definition: StrawberryObjectDefinition) -> list[StrawberryField]:
        """The fields of a type that the role may read, or of an input that it may write."""
        shown = []
        for field in type_definition.fields:
            access: Access = field.metadata.get("access", READ_ONLY)
            writing = type_definition.is_input and access.write
            if self.role not in (access.write if writing else access.read):
                continue
            if self.role is not Role.ADMINISTRATOR and any(
                isinstance(directive, AccessDirective) for directive in field.directives
            ):
                field = copy.copy(field)  # noqa: PLW2901
                field.directives = [
                    directive for directive in field.directives if not isinstance(directive, AccessDirective)
                ]
            shown.append(field)
        return shown

    def _finish(self) -> None:
        """Complete what Strawberry can't declare: names in snake case, enum descriptions, values by role."""
        for name, graphql_type in self._schema.type_map.items():
            if name.startswith("__"):
                continue
            if isinstance(graphql_type, GraphQLEnumType):
                allowed = ENUM_ACCESS.get(name, {})
                for value in list(graphql_type.values):
                    if value in allowed and self.role not in allowed[value].read:
                        del graphql_type.values[value]
                words = ENUM_DESCRIPTIONS.get(cast("type", NAMES.get(name)))
                for value, definition in graphql_type.values.items():
                    definition.value = value
                    definition.description = words(value) if words else definition.description
            elif isinstance(graphql_type, GraphQLInputObjectType):
                # graphql-core checks a one-of by itself, with its own places and words.
                graphql_type.is_one_of = graphql_type.extensions["strawberry-definition"].is_one_of
                graphql_type.out_type = GraphQLInputObjectType.out_type  # type: ignore[method-assign]
                for field in graphql_type.fields.values():
                    field.out_name = field_name(field).rstrip("_")
            elif isinstance(graphql_type, GraphQLObjectType | GraphQLInterfaceType):
                for field in graphql_type.fields.values():
                    for argument_name, argument in field.args.items():
                        argument.out_name = snake(argument_name)


def _definition(field: GraphQLField | GraphQLInputField) -> StrawberryField:
    definition: StrawberryField = field.extensions["strawberry-definition"]
    return definition


def field_name(field: GraphQLField | GraphQLInputField) -> str:
    """The name by which the resolvers know a field."""
    return _definition(field).python_name


def declared_of(field: GraphQLField) -> Mapping[str, Any]:
    """The metadata of a field from when it was made (see `builder.make_field`)."""
    return _definition(field).metadata


def snake(name: str) -> str:
    """A name of the schema in snake case: `orderBy` is `order_by`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


@cache
def role_schema(role: Role, *, mutation: bool = True) -> RoleSchema:
    """The schema of a role; read-only administrators have the administrators' without Mutation (R-45)."""
    return RoleSchema(role, mutation=mutation)


def make_role_schemas() -> None:
    """Make every schema that a server answers by, which takes half a second, before anybody asks."""
    for role, mutation in ((Role.ADMINISTRATOR, True), (Role.ADMINISTRATOR, False), (Role.RESELLER, True)):
        role_schema(role, mutation=mutation)
