"""Everyday documents are far from every limit: the app's own, and the introspection of tools."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path

import pytest
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    IntValueNode,
    OperationDefinitionNode,
    VariableDefinitionNode,
    get_introspection_query,
    parse,
    print_ast,
)
from graphql.execution.values import VariableValues
from graphql.language import Visitor, visit

from models.declaration.access import Role
from schema.api.documents import read_operation
from schema.api.limits import LIMITS
from schema.api.price import cost
from schema.api.problems import RequestProblemError
from schema.api.role_schema import role_schema

SOURCES = Path(__file__).parents[2] / "web/ui/src"
SHARE = 0.6
"""Of each limit, what an everyday document takes at most."""

BODY = frozenset({"body_bytes", "variable_values", "deadline_seconds", "answer_bytes"})
"""Limits that are about no document."""

ROWS: Mapping[str, object] = {"Int!": 100, "ID!": "CustomerClass:1", "Boolean!": True}
"""Values of the variables that decide a document's cost: the largest pages."""

OLDER = """query IntrospectionQuery { __schema {
  queryType { name } mutationType { name } subscriptionType { name } types { ...FullType }
  directives { name description locations args { ...InputValue } onOperation: description onFragment: description }
} }
fragment FullType on __Type {
  kind name description fields(includeDeprecated: true) {
    name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
  }
  inputFields { ...InputValue } interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef }
}
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }"""
"""As tools asked before there were descriptions of schemas and repeatable directives."""


def documents(role: Role) -> dict[str, str]:
    """The operations of the app that a role sends, each with its fragments, by name."""
    other = {Role.ADMINISTRATOR: ".reseller.graphql", Role.RESELLER: ".admin.graphql"}[role]
    operations: dict[str, OperationDefinitionNode] = {}
    fragments: dict[str, FragmentDefinitionNode] = {}
    for path in sorted(SOURCES.rglob("*.graphql")):
        if path.name.endswith(other):
            continue
        for node in parse(path.read_text(encoding="utf-8")).definitions:
            if isinstance(node, OperationDefinitionNode):
                assert node.name
                operations[node.name.value] = node
            elif isinstance(node, FragmentDefinitionNode):
                fragments[node.name.value] = node
    return {name: with_fragments(node, fragments) for name, node in operations.items()}


def with_fragments(operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]) -> str:
    """A document of an operation and of the fragments that it needs."""
    needed: dict[str, FragmentDefinitionNode] = {}

    class Spread(Visitor):
        def enter_fragment_spread(self, node: FragmentSpreadNode, *_args: object) -> None:
            if node.name.value not in needed:
                needed[node.name.value] = fragments[node.name.value]
                visit(fragments[node.name.value], self)

    visit(operation, Spread())
    return print_ast(DocumentNode(definitions=(operation, *needed.values())))


@contextmanager
def narrowed(*without: str) -> Iterator[None]:
    """Limits of documents that leave everyday ones no more than their share, without some of them."""
    names = {field.name for field in fields(LIMITS)} - BODY - set(without)
    whole = {name: getattr(LIMITS, name) for name in names}
    for name, limit in whole.items():
        object.__setattr__(LIMITS, name, int(limit * SHARE))
    try:
        yield
    finally:
        for name, limit in whole.items():
            object.__setattr__(LIMITS, name, limit)


def fits(role: Role, text: str) -> None:
    """Read and price a document under the limits as they are."""
    operation = read_operation(role_schema(role), text, None)
    variables = VariableValues(
        {}, {definition.variable.name.value: value_for(definition) for definition in operation.definitions}
    )
    computed_cost = cost(operation.prepare(variables, "sqlite").price, variables)
    assert computed_cost.objects <= LIMITS.cost, computed_cost
    assert computed_cost.values <= LIMITS.values, computed_cost


def value_for(node: VariableDefinitionNode) -> object:
    """A value of a variable: its own where the document says it."""
    if isinstance(node.default_value, IntValueNode):
        return int(node.default_value.value)
    return ROWS.get(print_ast(node.type))


@pytest.mark.parametrize("role", Role)
def test_every_document_of_the_app_has_room_in_every_limit(role: Role) -> None:
    texts = documents(role)
    assert len(texts) > 20
    for name, text in texts.items():
        try:
            with narrowed():
                fits(role, text)
        except RequestProblemError as refused:
            raise AssertionError(f"{name}: {[error.message for error in refused.errors]}") from None


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("whole", [False, True])
def test_the_introspection_of_tools_has_room_in_every_limit(role: Role, whole: bool) -> None:
    options = ("specified_by_url", "directive_is_repeatable", "schema_description", "input_value_deprecation")
    # How deep types are wrapped is the tools' guess: the root of introspection stands beside it, and it ends at 15.
    with narrowed("depth"):
        fits(role, get_introspection_query(descriptions=whole, **dict.fromkeys(options, whole)))


def test_the_introspection_of_older_tools_has_room_in_every_limit() -> None:
    for role in Role:
        with narrowed():
            fits(role, OLDER)
