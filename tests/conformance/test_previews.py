"""Every preview is whole: listed in both layers, described, answered in one form, for both roles, and bounded."""

import pytest
from graphql import GraphQLInputObjectType, GraphQLList, get_named_type, get_nullable_type, is_required_argument

from models.declaration.access import Role
from resolvers.errors import camel
from resolvers.previews.all_previews import PREVIEWS
from schema.api.role_schema import role_schema
from schema.previews import PREVIEW_FIELDS

every_preview = pytest.mark.parametrize("name", PREVIEWS)
every_role = pytest.mark.parametrize("role", list(Role))


def test_the_layers_list_the_same_previews() -> None:
    assert list(PREVIEWS) == list(PREVIEW_FIELDS)


@every_role
@every_preview
def test_a_preview_answers_or_says_all_that_is_against_it(name: str, role: Role) -> None:
    query = role_schema(role).graphql_schema.query_type
    assert query is not None
    result = query.fields[camel(name)].type

    named_type = get_named_type(result)
    assert str(result) == f"{named_type.name}!"
    assert {key: str(field.type) for key, field in named_type.fields.items()} == {
        "answer": named_type.name.removesuffix("Result"),
        "userErrors": "[UserError!]!",
    }


@every_preview
def test_a_preview_is_the_same_for_both_roles_but_for_what_a_role_may_not_write(name: str) -> None:
    """R-12: a reseller's inputs lack what only administrators set, and nothing else differs."""
    fields = []
    for role in Role:
        query = role_schema(role).graphql_schema.query_type
        assert query is not None
        fields.append(query.fields[camel(name)])

    admin, reseller = fields
    assert {key: str(arg.type) for key, arg in admin.args.items()} == {
        key: str(arg.type) for key, arg in reseller.args.items()
    }
    for key, argument in reseller.args.items():
        named_type = get_named_type(argument.type)
        if isinstance(named_type, GraphQLInputObjectType):
            assert set(named_type.fields) <= set(get_named_type(admin.args[key].type).fields)


@every_role
@every_preview
def test_what_an_argument_says_is_bounded_where_it_is_a_list(name: str, role: Role) -> None:
    """A list that the server works through says in its description how long it may be, or is of distinct names."""
    query = role_schema(role).graphql_schema.query_type
    assert query is not None
    for key, argument in query.fields[camel(name)].args.items():
        if isinstance(get_nullable_type(argument.type), GraphQLList):
            bounded = any(word in (argument.description or "") for word in ("at most", "1 to"))
            assert bounded, key


@every_preview
def test_only_what_a_preview_is_about_is_required(name: str) -> None:
    """A class is never required: a form of a class that is being made asks too."""
    query = role_schema(Role.RESELLER).graphql_schema.query_type
    assert query is not None
    required = [key for key, arg in query.fields[camel(name)].args.items() if is_required_argument(arg)]

    assert "classId" not in required
