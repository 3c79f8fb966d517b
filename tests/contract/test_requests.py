"""Parts of a request beside its document: the operation's name, and the size of its variables."""

from collections.abc import Callable

import orjson
import pytest

from resolvers.reading.global_id import encode
from schema.api.coercion import count_values
from schema.api.execution import Request
from schema.api.limits import LIMITS
from schema.api.problems import RequestErrorCode, RequestProblemError
from tests.factories.client import Json
from tests.factories.world import World

TWO = "query One { viewer { userName } } query Two { viewer { role } }"


async def answer_of(world: World, document: str, name: str | None, variables: Json | None = None) -> Json:
    answer = await world.execution.run(Request(document, name, variables or {}), world.admin.actor)
    data: Json = orjson.loads(orjson.dumps(answer["data"]))
    return data


@pytest.mark.parametrize(
    ("document", "name", "expected"),
    [
        (TWO, "One", {"viewer": {"userName": "admin"}}),
        (TWO, "Two", {"viewer": {"role": "ADMINISTRATOR"}}),
        ("query One { viewer { userName } }", None, {"viewer": {"userName": "admin"}}),
        ("query One { viewer { userName } }", "One", {"viewer": {"userName": "admin"}}),
        ("{ viewer { userName } }", None, {"viewer": {"userName": "admin"}}),
    ],
)
async def test_the_named_operation_runs_or_the_only_one(
    world: World, document: str, name: str | None, expected: Json
) -> None:
    # Each is asked twice: what is kept of one operation of a document is not what is kept of another
    assert [await answer_of(world, document, name) for _ in range(2)] == [expected] * 2


@pytest.mark.parametrize(
    ("document", "name", "message"),
    [
        (TWO, None, "The document has several operations: name one in operationName."),
        (TWO, "Three", "The document has no operation of that name."),
        ("{ viewer { userName } }", "One", "The document has no operation of that name."),
    ],
)
async def test_an_operation_that_is_not_there_is_the_senders_mistake(
    world: World, document: str, name: str | None, message: str
) -> None:
    with pytest.raises(RequestProblemError) as refused:
        await answer_of(world, document, name)

    assert refused.value.code is RequestErrorCode.BAD_USER_INPUT
    assert [error.message for error in refused.value.errors] == [message]


async def test_a_variable_is_of_the_type_that_its_own_operation_says(world: World) -> None:
    """A fragment of another operation may use that name for a variable of another type."""
    document = """
      query One($name: String!) { ...Introspection }
      query Two($name: CustomerClassFilter!) { customerClasses(where: $name) { totalCount } }
      query Three($name: CustomerClassFilter!) { ...Classes }
      fragment Introspection on Query { __type(name: $name) { name } }
      fragment Classes on Query { customerClasses(where: $name) { totalCount ...Names } }
      fragment Names on CustomerClassConnection { nodes { name } }
    """
    private = {"name": {"eq": "Private"}}

    assert await answer_of(world, document, "One", {"name": "Customer"}) == {"__type": {"name": "Customer"}}
    assert await answer_of(world, document, "Two", {"name": private}) == {"customerClasses": {"totalCount": 1}}
    found = {"totalCount": 1, "nodes": [{"name": "Private"}]}
    assert await answer_of(world, document, "Three", {"name": private}) == {"customerClasses": found}


VARIABLES: dict[str, Callable[[int], Json]] = {
    "a list": lambda n: {"input": [0] * (n - 1)},
    "an object": lambda n: {"input": {str(i): 0 for i in range(n - 1)}},
    "variables": lambda n: {str(i): 0 for i in range(n)},
    "lists in lists": lambda n: {"input": [[[0]]] * ((n - 1) // 3) + [0] * ((n - 1) % 3)},
    "objects in lists": lambda n: {"input": [{"a": 0}] * ((n - 1) // 2) + [0] * ((n - 1) % 2)},
}


@pytest.mark.parametrize("make", VARIABLES.values(), ids=VARIABLES)
async def test_variables_hold_values_up_to_their_limit(world: World, make: Callable[[int], Json]) -> None:
    document = "query($id: ID!) { customerClass(id: $id) { name } }"
    needed = {"id": encode("CustomerClass", 2)}
    count_values(make(LIMITS.variable_values))

    assert await answer_of(world, document, None, needed) == {"customerClass": {"name": "Shared"}}
    assert await answer_of(world, document, None, {**make(LIMITS.variable_values - 1), **needed})
    with pytest.raises(RequestProblemError) as refused:
        await answer_of(world, document, None, {**make(LIMITS.variable_values), **needed})
    assert refused.value.code is RequestErrorCode.BAD_USER_INPUT
    assert [error.message for error in refused.value.errors] == [
        f"Variables hold at most {LIMITS.variable_values} values."
    ]


async def test_a_value_that_cannot_be_read_is_told_at_its_place_in_the_words_that_the_app_reads(world: World) -> None:
    """`misreadOf` in web/ui/src/ui/failure.ts finds the field by them; a release of graphql-core had changed them."""
    document = "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { replayed } }"
    given = {"name": 5, "measuredServices": [{}, {"itemsFreeOfCharge": 1.5}]}

    refusal = await world.admin.refusal(document, input=given)

    told = "Variable '$input' has invalid value at "
    assert f"{told}.name: String cannot represent a non string value." in refusal.messages
    assert f"{told}.measuredServices[1].itemsFreeOfCharge: Int cannot represent non-integer value." in refusal.messages
