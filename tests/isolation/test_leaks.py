"""A word that stands in everything that only administrators may know must show in nothing that a reseller can reach."""

import base64
import json

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    get_introspection_query,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from schema.api.problems import RequestProblemError
from tests.factories.client import Client
from tests.factories.world import NORTH, World
from tests.isolation.sentinel import DEPTH, SENTINEL, schema, selected


async def everything(client: Client) -> list[str]:
    """The answers to every root field, each as text, as deep as a document may go."""
    query = schema().query_type
    assert query is not None
    answers = []
    for name, field in query.fields.items():
        if any(is_required_argument(argument) for argument in field.args.values()):
            continue
        answers.append(await _deepest(client, name, field))
    return answers


async def _deepest(client: Client, name: str, field: GraphQLField) -> str:
    for depth in range(DEPTH, 0, -1):
        (text,) = selected(name, field, depth)
        try:
            return json.dumps(await client.answer(f"{{ {text} }}"))
        except RequestProblemError:
            continue
    raise AssertionError(f"{name} could not be asked for")


async def test_the_word_is_there_for_an_administrator(marked: World) -> None:
    """R-12: passing; without this the other tests could not fail."""
    data = await marked.admin.ask(
        "{ customerClasses { nodes { name createdBy } } resellers { nodes { name } } auditLog { nodes { reason } } "
        "plannedChanges { nodes { foreseenRefusals { present } } } }"
    )

    for part in data.values():
        assert SENTINEL in json.dumps(part)


async def test_no_field_that_a_reseller_can_reach_has_the_word(marked: World) -> None:
    """R-12: failing; every field of every type, from every root, four levels deep."""
    answers = await everything(marked.north)

    assert len(answers) > 3
    assert [answer for answer in answers if SENTINEL.casefold() in answer.casefold()] == []


async def test_no_node_that_a_reseller_can_name_has_the_word(marked: World) -> None:
    """R-12: failing; every id of every type, whatever there is."""
    node = schema().type_map["Node"]
    assert isinstance(node, GraphQLInterfaceType)
    possible = schema().get_possible_types(node)
    for one in possible:
        names = " ".join(name for name, field in one.fields.items() if is_leaf_type(get_named_type(field.type)))
        document = f"query($id: ID!) {{ node(id: $id) {{ ... on {one.name} {{ {names} }} }} }}"
        for key in range(1, 15):
            answer = json.dumps(await marked.north.answer(document, {"id": f"{one.name}:{key}"}))
            assert SENTINEL.casefold() not in answer.casefold(), f"{one.name}:{key}"


async def test_no_filter_finds_what_a_reseller_does_not_see(marked: World) -> None:
    """R-12: failing; neither rows nor counts answer to the word, through any filter of text."""
    for connection in ("customerClasses", "customers"):
        entity = {"customerClasses": "CustomerClass", "customers": "Customer"}[connection]
        filters = schema().type_map[f"{entity}Filter"]
        assert isinstance(filters, GraphQLInputObjectType)
        for name, field in filters.fields.items():
            if get_named_type(field.type).name != "TextFilter":
                continue
            for operator in ("contains", "startsWith", "endsWith", "eq"):
                data = await marked.north.ask(
                    f'{{ {connection}(where: {{ {name}: {{ {operator}: "{SENTINEL}" }} }})'
                    f" {{ totalCount nodes {{ id }} }} }}"
                )
                assert data[connection] == {"totalCount": 0, "nodes": []}, (name, operator)


async def test_no_order_gives_away_what_a_reseller_does_not_see(marked: World) -> None:
    """R-12: failing; cursors hold the values that a list is ordered by, so they are read too."""
    for connection, entity in (("customerClasses", "CustomerClass"), ("customers", "Customer")):
        orders = schema().type_map[f"{entity}OrderField"]
        assert isinstance(orders, GraphQLEnumType)
        for value in orders.values:
            data = await marked.north.ask(
                f"{{ {connection}(orderBy: [{{ field: {value} }}]) {{ edges {{ cursor node {{ id }} }} }} }}"
            )
            assert data[connection]["edges"]
            for edge in data[connection]["edges"]:
                assert SENTINEL.casefold() not in base64.urlsafe_b64decode(edge["cursor"]).decode().casefold()


async def test_no_cursor_of_an_administrator_leads_a_reseller_anywhere_new(marked: World) -> None:
    """R-12: boundary; a cursor is a place in the order, and what is after it is still only what one sees."""
    pages = await marked.admin.ask("{ customerClasses(first: 100) { edges { cursor } } }")
    mine = {
        row["id"]
        for row in (await marked.north.ask("{ customerClasses { nodes { id } } }"))["customerClasses"]["nodes"]
    }

    for edge in pages["customerClasses"]["edges"]:
        data = await marked.north.ask(
            "query($after: String) { customerClasses(after: $after) { nodes { id } totalCount } }", after=edge["cursor"]
        )
        assert {row["id"] for row in data["customerClasses"]["nodes"]} <= mine
        assert data["customerClasses"]["totalCount"] == len(mine)


async def test_no_error_of_a_write_has_the_word(marked: World) -> None:
    """R-1, R-12: failing; the name of a hidden class is free, and refusals say nothing of it."""
    payload = await marked.north.write(
        "customerClassSave", {"name": f"{SENTINEL} private", "businessModel": "BusinessModel:1"}
    )
    assert payload["userErrors"] == []

    conflict = await marked.north.write(
        "customerClassSave", {"id": marked.norths, "expectedVersion": 1, "description": "Mine"}
    )
    (error,) = conflict["userErrors"]
    assert error["code"] == "VERSION_CONFLICT"
    assert [change["path"] for change in error["changedSince"]] == [["description"]]
    for mutation, input in (
        ("customerClassSave", {"id": "CustomerClass:6", "expectedVersion": 1, "name": "Mine"}),
        ("customerClassClone", {"id": "CustomerClass:6", "name": "Mine"}),
        ("customerClassDelete", {"ids": ["CustomerClass:6", "CustomerClass:2"]}),
        ("customerDelete", {"ids": [f"Customer:{key}" for key in range(1, 10)], "validateOnly": True}),
    ):
        answer = json.dumps(await marked.north.write(mutation, input))
        assert SENTINEL.casefold() not in answer.casefold()


ADMINISTRATORS_WORDS = (
    "managedBy",
    "sharedWithResellers",
    "createdBy",
    "updatedBy",
    "resellerCount",
    "MANAGED_BY",
    "customerClassShare",
    "customerClassUnshare",
    "customerClassSetDefault",
    "resellerSave",
)


async def test_the_resellers_schema_has_no_word_of_the_administrators(world: World) -> None:
    """R-12: not in introspection, whatever kind of thing it names."""
    text = json.dumps((await world.north.answer(get_introspection_query(descriptions=True)))["data"])

    assert [word for word in ADMINISTRATORS_WORDS if f'"{word}"' in text] == []
    for word in ("administrators only", "Administrators only", "@access"):
        assert word not in text


@pytest.mark.parametrize(
    "document",
    [
        "{ customerClasses { nodes { managedB } } }",
        "{ customerClasses { nodes { sharedWithReseller } } }",
        "{ customerClasses { nodes { usage { resellerCoun } } } }",
        "{ customerClasses(orderBy: [{ field: MANAGED_B }]) { totalCount } }",
        '{ customerClasses(where: { managedB: { eq: "Reseller:2" } }) { totalCount } }',
        "{ reseller { nodes { id } } }",
        "{ user { nodes { id } } }",
        "{ auditLo { nodes { id } } }",
        'mutation { customerClassShar(input: { id: "1", expectedVersion: 1 }) { replayed } }',
        'mutation { customerClassSave(input: { managedB: "x" }) { replayed } }',
    ],
)
async def test_no_suggestion_names_what_is_only_for_administrators(world: World, document: str) -> None:
    """R-12: a misspelt hidden name gets no help."""
    refusal = await world.north.refusal(document)

    said = " ".join(refusal.messages)
    hidden = (*ADMINISTRATORS_WORDS, "'resellers'", "'users'", "'auditLog'")
    assert [word for word in hidden if word in said] == []


@pytest.mark.parametrize("hidden", ["CustomerClass:3", "CustomerClass:5", "CustomerClass:1", "Reseller:2", "User:1"])
async def test_what_is_hidden_answers_exactly_as_what_does_not_exist(world: World, hidden: str) -> None:
    """R-12: the whole answers are compared, extensions included."""
    missing = hidden.split(":", maxsplit=1)[0] + ":9999"
    documents = (
        "query($id: ID!) { node(id: $id) { id } }",
        "query($id: ID!) { customerClass(id: $id) { id name } }",
        "query($id: ID!) { customer(id: $id) { id name } }",
        "query($id: ID!) { customerClasses(where: { currency: { eq: $id } }) { totalCount } }",
        "query($id: ID!) { customers(where: { customerClass: { eq: $id } }) { totalCount nodes { id } } }",
        """mutation($id: ID!) { customerClassSave(input: { id: $id, expectedVersion: 1 }) {
          userErrors { __typename code message path } changes { path } customerClass { id } affectedCustomers } }""",
        """mutation($id: ID!) { customerClassClone(input: { id: $id, name: "x" }) {
          userErrors { __typename code message path } } }""",
    )
    for document in documents:
        answers = [json.dumps(await world.north.answer(document, {"id": id})) for id in (hidden, missing)]
        assert answers[0].replace(hidden, "ID") == answers[1].replace(missing, "ID")


@pytest.mark.parametrize("manager", [NORTH, "Reseller:2"])
async def test_a_reseller_filters_by_ownership_and_never_by_manager(world: World, manager: str) -> None:
    """R-12, R-47."""
    refusal = await world.north.refusal(
        f'{{ customerClasses(where: {{ managedBy: {{ eq: "{manager}" }} }}) {{ totalCount }} }}'
    )
    assert refusal.code == "GRAPHQL_VALIDATION_FAILED"

    data = await world.north.ask(
        "{ own: customerClasses(where: { ownership: { eq: OWN } }) { nodes { name } totalCount }"
        " shared: customerClasses(where: { ownership: { eq: SHARED } }) { nodes { name } totalCount } }"
    )
    assert data == {
        "own": {"nodes": [{"name": "North's own"}], "totalCount": 1},
        "shared": {"nodes": [{"name": "Shared"}], "totalCount": 1},
    }
