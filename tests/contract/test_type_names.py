"""`__typename`, which every client's cache asks for at each level: of reads, writes and payloads, by any alias."""

import pytest

from tests.factories.world import UNIVERSAL, World

READ = """{ __typename as: __typename
  customerClasses(first: 1) { __typename
    edges { __typename node { __typename general: finances { __typename } } }
    nodes { __typename managedBy { __typename } }
    pageInfo { __typename } } }"""

WRITE = """mutation($input: CustomerClassSaveInput!) { __typename as: __typename
  customerClassSave(input: $input) { __typename as: __typename
    customerClass { __typename }
    userErrors { __typename as: __typename }
    query { __typename viewer { __typename } } } }"""


async def test_every_level_of_a_read_tells_its_type(world: World) -> None:
    answer = await world.admin.ask(READ)

    assert (answer["__typename"], answer["as"]) == ("Query", "Query")
    listed = answer["customerClasses"]
    assert listed["__typename"] == "CustomerClassConnection"
    assert [edge["__typename"] for edge in listed["edges"]] == ["CustomerClassEdge"]
    (node,) = (edge["node"] for edge in listed["edges"])
    assert (node["__typename"], node["general"]["__typename"]) == ("CustomerClass", "Finances")
    assert [one["__typename"] for one in listed["nodes"]] == ["CustomerClass"]
    assert listed["pageInfo"] == {"__typename": "PageInfo"}


async def test_every_level_of_a_write_tells_its_type(world: World) -> None:
    answer = await world.admin.ask(WRITE, input={"name": "Told", "businessModel": UNIVERSAL})

    assert answer == {
        "__typename": "Mutation",
        "as": "Mutation",
        "customerClassSave": {
            "__typename": "CustomerClassSavePayload",
            "as": "CustomerClassSavePayload",
            "customerClass": {"__typename": "CustomerClass"},
            "userErrors": [],
            "query": {"__typename": "Query", "viewer": {"__typename": "Viewer"}},
        },
    }


async def test_the_errors_of_a_refused_write_tell_their_types(world: World) -> None:
    answer = await world.admin.ask(WRITE, input={"name": "", "businessModel": UNIVERSAL})

    payload = answer["customerClassSave"]
    assert (payload["__typename"], payload["customerClass"]) == ("CustomerClassSavePayload", None)
    assert payload["userErrors"] == [{"__typename": "ValidationError", "as": "ValidationError"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("customerClasses(first: 1)", "customerClasses(first: 2)"),
        ("customerClasses(first: 1)", "customerClasses"),
        ("customerClasses(first: 1)", "customerClasses(first: 1, after: null)"),
    ],
)
async def test_a_field_with_other_arguments_needs_another_name(world: World, one: str, other: str) -> None:
    below = "{ nodes { id } }"

    refused = await world.admin.refusal(f"{{ {one} {below} {other} {below} }}")

    (message,) = refused.messages
    assert message == (
        "Fields 'customerClasses' conflict because they have differing arguments. Use different aliases on the fields "
        "to fetch both."
    )
    both = await world.admin.ask(f"{{ {one} {below} other: {one} {below} {one} {below} }}")
    assert both["customerClasses"] == both["other"]


@pytest.mark.parametrize(
    "placed",
    [
        "... on Query {{ {} }}",
        "... {{ {} }}",
        "... @include(if: true) {{ {} }}",
        "... on Query {{ ... {{ {} }} }}",
    ],
)
async def test_a_field_with_other_arguments_is_found_within_fragments(world: World, placed: str) -> None:
    first, second = "customerClasses(first: 1) { nodes { id } }", "customerClasses(first: 2) { nodes { id } }"

    refused = await world.admin.refusal("{ " + first + " " + placed.format(second) + " }")
    answered = await world.admin.ask("{ " + first + " " + placed.format(first) + " }")

    assert "differing arguments" in refused.messages[0]
    assert len(answered["customerClasses"]["nodes"]) == 1
